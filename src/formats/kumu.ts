/**
 * Projects of Kumu (kumu.io), as its JSON export has them: elements, connections and loops, with
 * their attributes; the places of the first map that has each element.
 */
import { fieldsOf, listOfFields, textOf, type Fields } from './fields.ts';
import { attributesOf, jsonNetwork, placeIn } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

/** The places of elements, by id. */
function placesIn(data: Fields): ReadonlyMap<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  for (const map of listOfFields(data['maps']))
    for (const item of listOfFields(map['elements'])) {
      const element = textOf(item['element']);
      const place = placeIn(fieldsOf(item['position']));
      if (element !== undefined && place && !places.has(element)) places.set(element, place);
    }
  return places;
}

export const kumu = jsonNetwork({
  name: 'Kumu',
  ending: '.json',
  about: m.formats.jsonNetwork.kumu,
  looks: (head) =>
    /"elements"\s*:\s*\[/.test(head) && /"(element type|connections|_id|attributes)"/.test(head),
  network: (data, at) => {
    const places = placesIn(data);
    return {
      title: textOf(data['name']),
      description: textOf(data['description']),
      nodes: listOfFields(data['elements']).map((element, i) => {
        const id = textOf(element['_id']) ?? textOf(element['id']);
        const own = { ...fieldsOf(element['attributes']), ...element };
        const label = textOf(own['label']);
        return {
          // Files that people write by hand tie elements by their labels.
          id: id ?? label,
          label,
          values: {
            kind: textOf(own['element type']) ?? textOf(own['type']),
            ...attributesOf(own, ['_id', 'id', 'label', 'element type', 'type', 'attributes']),
          },
          place: id === undefined ? undefined : places.get(id),
          at: at(`elements.${i}`),
        };
      }),
      edges: listOfFields(data['connections']).map((connection, i) => {
        const own = { ...fieldsOf(connection['attributes']), ...connection };
        const isReversed = own['reversed'] === true;
        const [from, to] = [textOf(own['from']), textOf(own['to'])];
        const type = textOf(own['connection type']) ?? textOf(own['type']);
        const label = textOf(own['label']);
        return {
          id: textOf(own['_id']) ?? textOf(own['id']),
          source: isReversed ? to : from,
          target: isReversed ? from : to,
          directed: !['undirected', 'mutual'].includes(String(own['direction'])),
          label: label ?? type,
          values: {
            ...(label !== undefined && type !== label ? { 'connection type': type } : {}),
            ...attributesOf(own, [
              ...['_id', 'id', 'from', 'to', 'direction', 'reversed', 'label'],
              ...['connection type', 'type', 'attributes'],
            ]),
          },
          at: at(`connections.${i}`),
        };
      }),
    };
  },
});
