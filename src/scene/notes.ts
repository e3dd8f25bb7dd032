/** The notes of the author on a picture, of what it shows. */
import { inLanguage, type Dataset } from '../model/dataset.ts';
import type { Tie } from '../model/graph.ts';
import { isAsMade, type View } from './view.ts';

/** A note, and what it points at. */
export interface SceneNote {
  words: string;
  /** The things that it points at: one, or both ends of a line. */
  things: readonly string[];
  /** The id of the line that it points at. */
  line?: string;
  /** The place that it points at, as shares of the picture. */
  place?: readonly [number, number];
}

/**
 * The notes of a view or of a step of a story, as long as a reader has changed nothing of it: what an
 * author wrote of one picture may be untrue of another.
 */
export function notesOf(dataset: Dataset, view: View, ties: readonly Tie[]): SceneNote[] {
  const { story, lang } = view;
  const notes = story
    ? dataset.raw.stories.find(({ id }) => id === story.id)?.steps[story.step]?.notes
    : dataset.views.get(view.view)?.notes;
  if (!notes?.length || !isAsMade(view, dataset)) return [];
  return notes.flatMap(({ text, at, place }): SceneNote[] => {
    const words = inLanguage(text, lang);
    if (place) return [{ words, things: [], place }];
    if (at === undefined) return [];
    if (dataset.things.has(at)) return [{ words, things: [at] }];
    const tie = ties.find(({ claims }) => claims.some(({ id }) => id === at));
    return tie ? [{ words, things: [tie.subject, tie.object], line: tie.id }] : [];
  });
}
