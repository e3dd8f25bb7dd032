import type { Usage } from '../command.ts';
import { PARTS, PICTURES } from '../../model/vocabulary.ts';
import { ASKED } from '../options.ts';

export const render: Usage = {
  usage: 'render [DIR] -o FILE.svg|png|pdf',
  about: {
    en: 'a picture without a browser: of a view or an address; --picture graph, timeline, chain, vote or flow; --theme light, dark or mono',
    es: 'una imagen sin navegador: de una vista o una dirección; --picture graph, timeline, chain, vote o flow; --theme light, dark o mono',
  },
  options: [
    {
      name: 'out',
      value: 'FILE',
      about: {
        en: 'where to: a file that ends in .svg, .png or .pdf',
        es: 'adónde: un archivo que termina en .svg, .png o .pdf',
      },
    },
    {
      name: 'view',
      value: 'ID',
      about: {
        en: 'a named view; the one that the dataset opens with, if nothing is said',
        es: 'una vista con nombre; si no se dice nada, la que abre los datos',
      },
    },
    {
      name: 'address',
      value: 'URL',
      about: {
        en: 'what an address of the explorer shows; the part from "?" on is enough',
        es: 'lo que muestra una dirección del explorador; basta la parte desde «?»',
      },
    },
    {
      name: 'saved',
      value: 'FILE',
      about: { en: 'a view that the explorer saved', es: 'una vista que guardó el explorador' },
    },
    {
      name: 'story',
      value: 'ID',
      about: {
        en: 'each step of a story, as numbered files or the pages of one PDF',
        es: 'cada paso de un relato, en archivos numerados o en las páginas de un PDF',
      },
    },
    {
      name: 'picture',
      value: 'NAME',
      about: {
        en: `which picture: ${PICTURES.join(', ')} (graph is the default)`,
        es: `qué imagen: ${PICTURES.join(', ')} (si falta, graph)`,
      },
    },
    {
      name: 'size',
      value: 'WxH',
      about: {
        en: 'width and height in pixels, as in 1600x1000',
        es: 'ancho y alto en píxeles, como 1600x1000',
      },
    },
    {
      name: 'theme',
      value: 'NAME',
      about: {
        en: 'light, dark, or mono for black and white',
        es: 'light (claro), dark (oscuro) o mono (blanco y negro)',
      },
    },
    {
      name: 'made',
      value: 'DAY',
      about: {
        en: 'a day that is printed as that of its making',
        es: 'un día que se imprime como el de su elaboración',
      },
    },
    {
      name: 'without',
      value: 'PARTS',
      about: {
        en: `what is left out: ${PARTS.join(', ')}, with commas between`,
        es: `qué se quita: ${PARTS.join(', ')}, separados por comas`,
      },
    },
    {
      name: 'description',
      value: 'TEXT',
      about: { en: 'what the file says that it shows', es: 'lo que el archivo dice que muestra' },
    },
    {
      name: 'outlines',
      about: { en: 'text as outlines, in SVG', es: 'texto como trazados, en SVG' },
    },
    ...ASKED,
  ],
  examples: [
    'render --view money --size 1600x1000 --lang es -o money.png',
    'render --address "?from=kuczynski&to=odebrecht" --picture chain -o chain.svg',
    'render --view votes --theme mono --without legend,credit --outlines -o votes.svg',
    'render my-story --story the-bridge -o the-bridge.pdf',
  ],
};
