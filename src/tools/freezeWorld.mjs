// Prints src/charts/map/world.json: the outlines of countries (Natural Earth 1:110m, as world-atlas has them) in the Equal
// Earth projection, as SVG paths in a box of 1000 units width, and a point in each country for its symbol: the middle of
// its largest part at 1:50m, so that small countries have one too, or of the table below.
//   npx tsx src/tools/freezeWorld.mjs > src/charts/map/world.json
import { readFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { COUNTRIES } from '../places/countries.ts';
import { ISO_NUMERIC } from '../places/isoNumeric.ts';

/** Longitude and latitude of places that Natural Earth counts to another country, and of middles that lie beside their land. */
const POINTS = {
  BES: [-68.27, 12.18],
  BVT: [3.4, -54.4],
  CCK: [96.8, -12.2],
  CXR: [105.7, -10.5],
  GIB: [-5.35, 36.14],
  GLP: [-61.55, 16.25],
  GUF: [-53.1, 3.9],
  MTQ: [-61.0, 14.65],
  MYT: [45.15, -12.8],
  REU: [55.5, -21.1],
  SJM: [16.0, 78.5],
  TKL: [-171.8, -9.2],
  TUV: [179.2, -8.5],
  UMI: [-162.1, 5.9],
  XKX: [20.9, 42.6],
};

const atlas = (scale) =>
  JSON.parse(readFileSync(new URL(`../../node_modules/world-atlas/countries-${scale}.json`, import.meta.url), 'utf8'));
const coarse = atlas('110m');
const fine = atlas('50m');
const iso3By = new Map([...ISO_NUMERIC].map(([iso3, numeric]) => [numeric, iso3]));
const features = (topology) => feature(topology, topology.objects.countries).features;

const WIDTH = 1000;
const MARGIN = 2;
const land = { type: 'FeatureCollection', features: features(coarse).filter(({ id }) => id !== '010') };
const projection = geoEqualEarth()
  .rotate([-10, 0])
  .fitWidth(WIDTH - 2 * MARGIN, land);
const [[left, top], [, bottom]] = geoPath(projection).bounds(land);
const [x, y] = projection.translate();
projection.translate([x - left + MARGIN, y - top + MARGIN]);
const path = geoPath(projection).digits(1);

/** The largest polygon of a country. */
function mainPart(geometry) {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return parts.sort((a, b) => geoArea(b) - geoArea(a))[0];
}

const known = new Set(COUNTRIES.map(({ iso3 }) => iso3));
const outlines = {};
let others = '';
for (const one of land.features) {
  const iso3 = one.properties.name === 'Kosovo' ? 'XKX' : iso3By.get(one.id);
  if (iso3) outlines[iso3] = path(one);
  else others += path(one);
}
const points = {};
for (const one of features(fine)) {
  const iso3 = one.properties.name === 'Ashmore and Cartier Is.' ? undefined : iso3By.get(one.id);
  if (iso3 && known.has(iso3)) points[iso3] = geoCentroid(mainPart(one.geometry));
}
const height = Math.ceil(bottom - top + 2 * MARGIN);
const placed = Object.entries({ ...points, ...POINTS })
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([iso3, point]) => {
    const [across, down] = projection(point);
    // Antarctica lies below the box: its symbol stands at the lower edge.
    return [iso3, [across, Math.min(down, height - 8)].map((value) => Math.round(value * 10) / 10)];
  });
const missing = [...known].filter((iso3) => !placed.some(([code]) => code === iso3));
if (missing.length > 0) throw new Error(`no point for ${missing.join(', ')}`);
console.log(JSON.stringify({ width: WIDTH, height, points: Object.fromEntries(placed), outlines, others }));
