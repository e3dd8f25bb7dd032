/**
 * Projects of Kumu (kumu.io), as its JSON export has them: elements, connections and loops, with
 * their attributes; the places of the first map that has each element.
 */
import { fieldsOf, listOfFields, textOf, type Fields } from './fields.ts';
import { Unknown } from './fromNetwork.ts';
import {
  attributesOf,
  bothOf,
  countRest,
  jsonNetwork,
  placeIn,
  renamed,
  without,
} from './jsonNetwork.ts';
import { m } from '../words/index.ts';

/** The places of elements, by id. @param rest counts those of further maps */
function placesIn(data: Fields, rest: Unknown): ReadonlyMap<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  for (const map of listOfFields(data['maps'])) {
    // Maps have ids of their own for what they show.
    countRest(rest, { maps: map }, { read: ['maps._id', 'maps.elements', 'maps.connections'] });
    for (const item of listOfFields(map['elements'])) {
      const element = textOf(item['element']);
      const place = placeIn(fieldsOf(item['position']));
      const isFirst = element !== undefined && place !== undefined && !places.has(element);
      if (isFirst) places.set(element, place);
      const read = ['_id', 'element', ...(isFirst ? ['position.x', 'position.y'] : [])];
      countRest(
        rest,
        { maps: { elements: item } },
        { read: read.map((name) => `maps.elements.${name}`) },
      );
    }
    for (const item of listOfFields(map['connections'])) {
      const read = ['_id', 'connection'].map((name) => `maps.connections.${name}`);
      countRest(rest, { maps: { connections: item } }, { read });
    }
  }
  return places;
}

/** The fields of an element or a connection, in `attributes` and beside its id. */
const fieldsIn = (one: Fields): Fields =>
  bothOf(fieldsOf(one['attributes']), without(one, ['attributes']));

/** Directions that are none. */
const UNDIRECTED = ['undirected', 'mutual'];

export const kumu = jsonNetwork({
  name: 'Kumu',
  ending: '.json',
  about: m.formats.jsonNetwork.kumu,
  looks: (head) =>
    /"elements"\s*:\s*\[/.test(head) && /"(element type|connections|_id|attributes)"/.test(head),
  read: ['elements', 'connections', 'maps'],
  parts: ['perspectives'],
  network: (data, at) => {
    const rest = new Unknown();
    const places = placesIn(data, rest);
    return {
      rest,
      title: textOf(data['name']),
      description: textOf(data['description']),
      nodes: listOfFields(data['elements']).map((element, i) => {
        const id = textOf(element['_id']) ?? textOf(element['id']);
        const own = fieldsIn(element);
        const label = textOf(own['label']);
        const kind = textOf(own['element type']) === undefined ? 'type' : 'element type';
        return {
          // Files that people write by hand tie elements by their labels.
          id: id ?? label,
          label,
          values: renamed(attributesOf(own, ['label']), { [kind]: 'kind' }),
          place: id === undefined ? undefined : places.get(id),
          at: at(`elements.${i}`),
        };
      }),
      edges: listOfFields(data['connections']).map((connection, i) => {
        const own = fieldsIn(connection);
        const isReversed = own['reversed'] === true;
        const [from, to] = [textOf(own['from']), textOf(own['to'])];
        const typeName = textOf(own['connection type']) === undefined ? 'type' : 'connection type';
        const type = textOf(own[typeName]);
        const label = textOf(own['label']);
        const direction = textOf(own['direction']);
        const isUndirected = direction !== undefined && UNDIRECTED.includes(direction);
        return {
          id: textOf(own['_id']) ?? textOf(own['id']),
          source: isReversed ? to : from,
          target: isReversed ? from : to,
          directed: !isUndirected,
          label: label ?? type,
          values: renamed(
            attributesOf(own, [
              ...['from', 'to', 'reversed', 'label'],
              ...(direction === 'directed' || isUndirected ? ['direction'] : []),
              ...(label === undefined || type === label ? [typeName] : []),
            ]),
            // Where it has a label, that is what ties the two.
            { type: 'connection type' },
          ),
          at: at(`connections.${i}`),
        };
      }),
    };
  },
});
