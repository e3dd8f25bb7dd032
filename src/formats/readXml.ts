/**
 * Reads XML event by event (sax, strict), with limits; mistakes have a line and a column. A file
 * with a DOCTYPE is refused, so that no entities are expanded.
 */
import sax from 'sax';
import { MAX_ELEMENTS_DEEP } from './limits.ts';
import { problemAt, type Place, type Problem } from './problem.ts';
import { localized, m } from '../words/index.ts';

export interface Tag {
  /** Without its prefix: `viz:color` is `color`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  at: Place;
}
export interface XmlHandlers {
  open?: (tag: Tag, path: readonly string[]) => void;
  /** @param text the text directly in the element, trimmed */
  close?: (name: string, text: string, path: readonly string[]) => void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** @returns the first mistake, where reading stops; an empty list where there is none */
export function readXml(
  file: string,
  text: string,
  handlers: XmlHandlers,
  onProgress?: (share: number) => void,
): Problem[] {
  const parser = sax.parser(true, { position: true });
  const problems: Problem[] = [];
  const place = (): Place => ({ file, line: parser.line + 1, column: Math.max(1, parser.column) });
  const stop = (code: string, message: Problem['message'], hint?: Problem['hint']) => {
    if (!problems.length) problems.push(problemAt(place(), code, message, hint));
  };
  const path: string[] = [];
  const texts: string[] = [];
  let hasRoot = false;
  let start: Place = { file };
  parser.ondoctype = () =>
    stop(
      'doctype',
      localized(m.formats.readXml.doctype),
      localized(m.formats.readXml.takeDoctypeOut),
    );
  parser.onopentagstart = () => (start = place());
  parser.onopentag = (node) => {
    if (problems.length) return;
    if (path.length >= MAX_ELEMENTS_DEEP) {
      stop('too-deep', localized(m.formats.readXml.tooDeep, { deepest: MAX_ELEMENTS_DEEP }));
      return;
    }
    if (path.length === 0 && hasRoot) {
      stop('xml', localized(m.formats.readXml.second), localized(m.formats.readXml.mend));
      return;
    }
    hasRoot = true;
    const name = local(node.name);
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [key, value] of Object.entries(node.attributes))
      // What names stand for says nothing of the data.
      if (!/^xmlns(:|$)|:schemaLocation$/.test(key)) attributes[local(key)] = String(value);
    handlers.open?.({ name, attributes, at: start }, path);
    path.push(name);
    texts.push('');
  };
  const add = (more: string) => {
    const text = texts.pop();
    if (text !== undefined) texts.push(text + more);
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    if (problems.length) return;
    const name = path.pop();
    const content = texts.pop();
    if (name === undefined || content === undefined) return;
    handlers.close?.(name, content.trim(), path);
  };
  parser.onerror = (error) => {
    const [value = ''] = error.message.split('\n');
    stop('xml', localized(m.formats.readXml.broken, { value }), localized(m.formats.readXml.mend));
    // sax goes on only after its error is removed.
    (parser as { error: Error | null }).error = null;
  };
  const PIECE = 65_536;
  try {
    for (let i = 0; i < text.length && !problems.length; i += PIECE) {
      parser.write(text.slice(i, i + PIECE));
      onProgress?.(Math.min(1, (i + PIECE) / text.length));
    }
    if (!problems.length) parser.close();
  } catch (error) {
    // sax keeps attributes in an object, and one called "hasOwnProperty" breaks it.
    if (!(error instanceof TypeError)) throw error;
    stop(
      'xml',
      localized(m.formats.readXml.broken, { value: 'hasOwnProperty' }),
      localized(m.formats.readXml.mend),
    );
  }
  if (!problems.length && path.length) stop('xml', localized(m.formats.readXml.endsEarly));
  return problems;
}
