/**
 * English names of regions by UN M49 code. A name that M49 lacks stands under the narrowest region that holds it whole:
 * the Horn of Africa lies in Eastern Africa, the Western Balkans in Southern Europe.
 */
export const regionRows: Readonly<Record<string, string>> = {
  '002': `Africa, African continent`,
  '005': `South America, Southern Cone, Andes, Andean region, Andean countries, Amazonia, Amazon Basin, Amazon basin`,
  '009': `Oceania, Pacific, South Pacific, Pacific Islands, Pacific islands`,
  '011': `West Africa, Western Africa`,
  '013': `Central America, Mesoamerica, Meso-America, Northern Triangle, northern Central America`,
  '014': `East Africa, Eastern Africa, Horn of Africa, East and Horn of Africa`,
  '015': `North Africa, Northern Africa, Maghreb`,
  '017': `Central Africa, Middle Africa, Equatorial Africa`,
  '018': `Southern Africa, southern Africa`,
  '019': `Americas, Western Hemisphere, western hemisphere, American continent`,
  '021': `North America, Northern America`,
  '029': `Caribbean, West Indies, Antilles, Lesser Antilles, Greater Antilles, Caribbean Basin, Hispaniola`,
  '030': `East Asia, Eastern Asia, Far East, Northeast Asia, North-East Asia, North East Asia`,
  '034': `South Asia, Southern Asia, Indian subcontinent, Indian sub-continent`,
  '035': `Southeast Asia, South-East Asia, South East Asia, Southeastern Asia, South-Eastern Asia, South-east Asia, Mekong, Greater
    Mekong, Greater Mekong Subregion, Greater Mekong Sub-region, Greater Mekong Sub-Region, Mekong region, Mekong Region`,
  '039': `Southern Europe, Balkans, Western Balkans, former Yugoslavia, Former Yugoslavia, Yugoslavia, Iberian Peninsula, Iberian peninsula`,
  '053': `Australasia`,
  '054': `Melanesia`,
  '057': `Micronesia`,
  '061': `Polynesia`,
  '142': `Asia, Asian continent`,
  '143': `Central Asia`,
  '145': `West Asia, Western Asia, Middle East, Near East, Gulf States, Gulf states, Gulf countries, Gulf, Persian Gulf, Arabian Peninsula,
    Arabian peninsula, South Caucasus, Levant, Southwest Asia, South-West Asia`,
  '150': `Europe, European continent, Central Europe, Central and Eastern Europe, Southeast Europe, South-East Europe, South Eastern
    Europe, South-Eastern Europe, Southeastern Europe, South East Europe`,
  '151': `Eastern Europe, East Europe`,
  '154': `Northern Europe, Baltic States, Baltic states, Baltics, Baltic countries, Scandinavia, Nordic countries`,
  '155': `Western Europe, West Europe, Benelux`,
  '202': `Sub-Saharan Africa, sub-Saharan Africa, Subsaharan Africa, subsaharan Africa, Sahel, Great Lakes region, Great Lakes Region, African Great
    Lakes, Great Lakes`,
  '419': `Latin America, Latin America and the Caribbean, Latin America and Caribbean, Latin America & the Caribbean`,
};

/** English adjectives of regions by UN M49 code, singular. */
export const regionDemonymRows: Readonly<Record<string, string>> = {
  '002': `African`,
  '005': `South American, Andean, Amazonian`,
  '009': `Pacific Islander`,
  '011': `West African`,
  '013': `Central American, Mesoamerican`,
  '014': `East African`,
  '015': `North African, Maghrebi`,
  '018': `Southern African`,
  '021': `North American`,
  '029': `Caribbean, West Indian, Antillean`,
  '030': `East Asian`,
  '034': `South Asian`,
  '035': `Southeast Asian, South-East Asian, South East Asian`,
  '039': `Balkan, Yugoslav, Yugoslavian`,
  '054': `Melanesian`,
  '061': `Polynesian`,
  '142': `Asian`,
  '143': `Central Asian`,
  '145': `Middle Eastern, Caucasian`,
  '150': `European`,
  '151': `Eastern European, East European`,
  '154': `Baltic, Scandinavian, Nordic`,
  '155': `Western European, West European`,
  '202': `Sub-Saharan African, sub-Saharan African, Sub-Saharan, Sahelian`,
  '419': `Latin American, Latino, Latina`,
};
