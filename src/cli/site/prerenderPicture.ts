/** The static picture of a view as part of a page, with the styles of both themes. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { subjectOf } from '../../app/panels/share/pictureChoices.ts';
import { pictureInRoom, type PictureName } from '../../scene/pictures/index.ts';
import {
  drawingOfPicture,
  drawingOfScene,
  drawStaticPicture,
  type Look,
  type PageDrawing,
} from '../../scene/staticPicture.ts';
import { composeDates } from '../../scene/dates/datesScene.ts';
import { FRAME_ROOMS, ROOMS, type RoomName } from '../../scene/rooms.ts';
import { element, write, type Markup } from '../../formats/xml.ts';

const declarations = (properties: Readonly<Record<string, string>>) =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
const rule = (selector: string, properties: Readonly<Record<string, string>>) =>
  Object.keys(properties).length ? `${selector}{${declarations(properties)}}` : '';
const rules = (looks: readonly Look[]) =>
  looks.map((look) => rule(`.${look.class}`, look.light)).join('') +
  looks.map((look) => rule(`:root[data-theme=dark] .${look.class}`, look.dark)).join('');

/** The class of a picture for a class of rooms (reading.css). */
const ROOM_CLASSES: Record<RoomName, string> = {
  low: 'roomLow',
  phone: 'roomPhone',
  column: 'roomColumn',
  strip: 'roomStrip',
  broad: 'roomWide',
  wide: 'roomWide',
};

/** When a picture is shown. */
export interface ShownIn {
  /** The class of rooms that it is composed for. */
  room: RoomName;
  /** The other classes for which a page has no picture of its own. */
  also?: readonly RoomName[];
  /** Whether it is for narrow pages, or for the others; undefined where it is for both. */
  small?: boolean;
  /** The picture that is drawn in place of the graph. */
  what?: PictureName;
}

/** What an explorer shows in a room, in a theme. */
function drawingOf(
  explorer: Explorer,
  { what, room }: ShownIn,
  theme: 'light' | 'dark',
): PageDrawing {
  const { lang } = explorer.view;
  const { dates } = explorer.view.arrangement;
  const { onDay } = subjectOf(explorer, lang, theme);
  if (what === undefined && dates.length && onDay)
    return drawingOfScene(
      composeDates(dates.map(onDay), ROOMS[room], explorer.sceneWith(lang, theme)),
    );
  if (what === undefined) return drawingOfScene(explorer.pictureWith(lang, theme));
  const picture = pictureInRoom(subjectOf(explorer, lang, theme), what, ROOMS[room], {
    lang,
    theme,
  });
  return drawingOfPicture(picture);
}

/**
 * @param name unique among the pictures of a page: their ids and classes begin with it
 * @returns the element as HTML, and the style element that it needs
 */
function pictureOf(explorer: Explorer, name: string, shown: ShownIn): StaticPictureOfPage {
  const { view } = explorer.view;
  explorer.room = ROOMS[shown.room];
  const light = drawingOf(explorer, shown, 'light');
  const dark = drawingOf(explorer, shown, 'dark');
  const { markup, looks } = drawStaticPicture(light, dark, name);
  explorer.room = undefined;
  const page = shown.small ? 'onNarrow' : 'onWide';
  const rooms = [shown.room, ...(shown.also ?? [])];
  const classes = [
    'staticPicture',
    ...(shown.small === undefined ? [] : [page]),
    'inRoom',
    ...rooms.map((room) => ROOM_CLASSES[room]),
  ];
  const html = write(
    element(
      'div',
      {
        class: classes.join(' '),
        'data-static-picture': view,
        'data-room': shown.room,
      },
      markup,
    ),
  );
  return { html, style: element('style', {}, rules(looks)) };
}
export interface StaticPictureOfPage {
  html: string;
  style: Markup;
}

/**
 * The pictures of a view: one for each class of rooms, of which a page shows the one that its width has
 * room for.
 * @param page.small whether they are for narrow pages, or for the others; undefined where for both
 * @param page.isFrame whether it is a page to embed, rather than the explorer's
 * @param page.what the picture that a page to embed shows in place of the graph
 */
export function staticPicturesOf(
  explorer: Explorer,
  name: string,
  { small, isFrame = false, what }: { small?: boolean; isFrame?: boolean; what?: PictureName } = {},
): StaticPictureOfPage[] {
  if (what !== undefined)
    return FRAME_ROOMS.map((room) => pictureOf(explorer, `${name}-${room}`, { room, what }));
  // The explorer's page: a narrow one has no wide room, and the others none as narrow as a phone.
  if (small === true)
    return [
      pictureOf(explorer, `${name}-low`, { small, room: 'low', also: ['phone'] }),
      pictureOf(explorer, `${name}-column`, { small, room: 'column', also: ['wide', 'strip'] }),
    ];
  if (small === false)
    return [
      pictureOf(explorer, `${name}-column`, {
        small,
        room: 'column',
        also: ['phone', 'low', 'strip'],
      }),
      pictureOf(explorer, `${name}-wide`, { small, room: 'wide' }),
    ];
  if (isFrame) return FRAME_ROOMS.map((room) => pictureOf(explorer, `${name}-${room}`, { room }));
  return [
    pictureOf(explorer, `${name}-low`, { room: 'low', also: ['phone'] }),
    pictureOf(explorer, `${name}-column`, { room: 'column', also: ['strip'] }),
    pictureOf(explorer, `${name}-wide`, { room: 'wide' }),
  ];
}

/**
 * Follows the picture. Rendering is blocked until it is there: painting once is quicker, and
 * calmer, than painting piece by piece.
 */
const DRAWN = '<i id="drawn"></i>';
/** Blocks rendering until the picture is there. */
export const waitForPicture: Markup = element('link', {
  rel: 'expect',
  href: '#drawn',
  blocking: 'render',
});

/**
 * Puts a picture where the canvas will be.
 * @throws Error when what was rendered has no place for it
 */
export function withStaticPicture(rendered: string, picture: string): string {
  const place = /(<div[^>]*data-first[^>]*>)(<\/div>)/;
  if (!place.test(rendered)) throw new Error('what was rendered has no place for the picture');
  return rendered.replace(
    place,
    (_, open: string, close: string) => `${open}${picture}${DRAWN}${close}`,
  );
}
