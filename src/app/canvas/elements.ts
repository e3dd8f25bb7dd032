/**
 * The elements of Cytoscape for a scene: what it needs to find what a pointer hits, which are
 * sizes, shapes and the curves of lines. It draws none of them.
 */
import type { EdgeSingular, ElementDefinition, NodeSingular, StylesheetJson } from 'cytoscape';
import { drawnWidth, type EdgeMark, type NodeMark, type Scene } from '../../scene/sceneData.ts';
import { SHAPES, polygonOf } from '../../scene/theme.ts';

const nodeMark = (el: NodeSingular): NodeMark => el.data('mark') as NodeMark;
const edgeMark = (el: EdgeSingular): EdgeMark => el.data('mark') as EdgeMark;

const polygons = [...new Set(Object.values(SHAPES))].flatMap((shape) => {
  const polygon = polygonOf(shape);
  return polygon
    ? [
        {
          selector: `node[polygon = "${shape}"]`,
          style: { 'shape-polygon-points': polygon.flat().join(' ') },
        },
      ]
    : [];
}) as StylesheetJson;
const hitShape = (el: NodeSingular): 'polygon' | 'ellipse' | 'round-rectangle' => {
  const { shape } = nodeMark(el);
  if (polygonOf(shape)) return 'polygon';
  return shape === 'circle' ? 'ellipse' : 'round-rectangle';
};

/**
 * The style of the elements of every scene: what differs is in the marks. Kept short, since each
 * selector is tried on each element, and each value that is not the default takes time.
 */
export const HIT_AREAS: StylesheetJson = [
  // An element without opacity is not drawn, but still takes part in gestures.
  { selector: '*', style: { opacity: 0 } },
  {
    selector: 'node[mark]',
    style: {
      width: (el: NodeSingular) => nodeMark(el).w,
      height: (el: NodeSingular) => nodeMark(el).h,
      shape: hitShape,
    },
  },
  ...polygons,
  {
    selector: 'edge',
    style: { width: 'data(width)' as unknown as number, 'curve-style': 'straight' },
  },
  {
    // A straight line has no control point, which in a wide neighbour's shape would leave Cytoscape
    // without an end to draw to.
    selector: 'edge[?bent]',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      // Cytoscape counts to the right of the direction of travel on a screen whose y points down.
      'control-point-distances': ((el: EdgeSingular) => [
        -bendOf(edgeMark(el)),
      ]) as unknown as number[],
      'control-point-weights': [0.5] as unknown as number,
    },
  },
];

/** How far a line is bent so that its middle is where it is drawn, also where it runs beside others. */
const bendOf = ({ bend, offset = 0 }: EdgeMark): number => bend + 2 * offset;

/** The elements of a scene, by id. */
export function elementsOf(scene: Scene): Map<string, ElementDefinition> {
  const elements = new Map<string, ElementDefinition>();
  for (const mark of scene.nodes)
    elements.set(mark.id, {
      group: 'nodes',
      data: { id: mark.id, mark, polygon: polygonOf(mark.shape) ? mark.shape : undefined },
      position: { x: mark.x, y: mark.y },
    });
  for (const mark of scene.edges) {
    elements.set(mark.id, {
      group: 'edges',
      data: {
        id: mark.id,
        mark,
        width: drawnWidth(mark),
        bent: mark.bend !== 0,
        source: mark.from,
        target: mark.to,
      },
    });
  }
  return elements;
}
