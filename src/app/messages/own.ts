/** The words of the dialog for a reader's own data: apart from the rest, because few open it. */
import type { InSpoken } from '../../model/words.ts';

export interface OwnWords {
  title: string;
  intro: string;
  drop: string;
  files: string;
  folder: string;
  formats: string;
  reading: (percent: string) => string;
  cancel: string;
  unknown: string;
  readAs: (format: string) => string;
  format: string;
  /** By the plural form of the language, as Intl names it. */
  counts: Record<'things' | 'claims' | 'votes' | 'sources', Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  unsourced: (n: number) => string;
  things: string;
  claims: string;
  errors: (n: number) => string;
  warnings: (n: number) => string;
  untold: (n: number) => string;
  losses: string;
  columns: (file: string) => string;
  column: string;
  firstRows: string;
  means: string;
  nothing: string;
  undo: string;
  kind: Record<'things' | 'links', string>;
  roles: Record<string, string>;
  show: string;
  other: string;
  failed: (reason: string) => string;
  refused: string;
}

export const OWN: InSpoken<OwnWords> = {
  en: {
    title: 'Open your data',
    intro: 'Your files are read by this page, on this machine. Nothing is sent, and nothing is kept when you close it.',
    drop: 'Drop files or a folder here, or choose them:',
    files: 'Files',
    folder: 'A folder',
    formats: 'GEXF, GraphML, Cytoscape JSON, CSV, XLSX, Popolo, FollowTheMoney, or a dataset of Bancada.',
    reading: (percent) => `Reading: ${percent}`,
    cancel: 'Cancel',
    unknown: 'Nobody here knows the format of these files. Choose it, if you know it:',
    readAs: (format) => `Read as ${format}`,
    format: 'Format',
    counts: { things: { one: 'thing', other: 'things' }, claims: { one: 'claim', other: 'claims' }, votes: { one: 'vote', other: 'votes' }, sources: { one: 'source', other: 'sources' } },
    unsourced: (n) => `${n} of the claims name no source: they show as “unsourced”.`,
    things: 'The first things',
    claims: 'The first claims',
    errors: (n) => `${n === 1 ? '1 mistake' : `${n} mistakes`}: nothing can be shown until mended`,
    warnings: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    untold: (n) => `and ${n} more`,
    losses: 'Left out',
    columns: (file) => `What the columns of ${file} mean`,
    column: 'Column',
    firstRows: 'First rows',
    means: 'Means',
    nothing: '(left out)',
    undo: 'Take back the last change',
    kind: { things: 'Read as a table of things.', links: 'Read as a table of links: each row ties two things.' },
    roles: { id: 'id', name: 'name', kind: 'kind of thing', classification: 'what kind of organization', short_name: 'short name', summary: 'summary', other_names: 'other names', when: 'date', links: 'web address', colour: 'colour', x: 'place, across', y: 'place, down', source: 'where the link starts', target: 'where the link ends', relation: 'what ties them', text: 'sentence', start: 'first day', end: 'last day', known: 'day it was published', by: 'who says so', status: 'status', sources: 'source', disputes: 'ids of what it disputes', amount: 'amount', currency: 'currency', directed: 'whether it has a direction' },
    show: 'Show it',
    other: 'Other files',
    failed: (reason) => `The files could not be read: ${reason}`,
    refused: 'The page could not start what reads files. Is there a connection?',
  },
  es: {
    title: 'Abrir datos propios',
    intro: 'Esta página lee los archivos en esta misma máquina. No se envía nada, y nada queda guardado al cerrarla.',
    drop: 'Soltar aquí archivos o una carpeta, o elegirlos:',
    files: 'Archivos',
    folder: 'Una carpeta',
    formats: 'GEXF, GraphML, JSON de Cytoscape, CSV, XLSX, Popolo, FollowTheMoney o un conjunto de datos de Bancada.',
    reading: (percent) => `Leyendo: ${percent}`,
    cancel: 'Cancelar',
    unknown: 'No se reconoce el formato de estos archivos. Si se conoce, elegirlo:',
    readAs: (format) => `Leído como ${format}`,
    format: 'Formato',
    counts: { things: { one: 'elemento', other: 'elementos' }, claims: { one: 'afirmación', other: 'afirmaciones' }, votes: { one: 'votación', other: 'votaciones' }, sources: { one: 'fuente', other: 'fuentes' } },
    unsourced: (n) => `${n} de las afirmaciones no indican fuente: figuran como «sin fuente».`,
    things: 'Los primeros elementos',
    claims: 'Las primeras afirmaciones',
    errors: (n) => `${n === 1 ? '1 error' : `${n} errores`}: no se puede mostrar nada hasta corregirlos`,
    warnings: (n) => (n === 1 ? '1 advertencia' : `${n} advertencias`),
    untold: (n) => `y ${n} más`,
    losses: 'Queda fuera',
    columns: (file) => `Qué significan las columnas de ${file}`,
    column: 'Columna',
    firstRows: 'Primeras filas',
    means: 'Significa',
    nothing: '(queda fuera)',
    undo: 'Deshacer el último cambio',
    kind: { things: 'Leído como una tabla de elementos.', links: 'Leído como una tabla de vínculos: cada fila une dos elementos.' },
    roles: { id: 'identificador', name: 'nombre', kind: 'tipo de elemento', classification: 'tipo de organización', short_name: 'nombre corto', summary: 'resumen', other_names: 'otros nombres', when: 'fecha', links: 'dirección web', colour: 'color', x: 'lugar, horizontal', y: 'lugar, vertical', source: 'dónde empieza el vínculo', target: 'dónde termina el vínculo', relation: 'qué los une', text: 'oración', start: 'primer día', end: 'último día', known: 'día en que se publicó', by: 'quién lo dice', status: 'estado', sources: 'fuente', disputes: 'identificadores de lo que disputa', amount: 'monto', currency: 'moneda', directed: 'si tiene dirección' },
    show: 'Mostrar',
    other: 'Otros archivos',
    failed: (reason) => `No se pudieron leer los archivos: ${reason}`,
    refused: 'La página no pudo iniciar lo que lee archivos. ¿Hay conexión?',
  },
};
