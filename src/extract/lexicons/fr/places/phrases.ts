/** Names that several countries share, the likeliest first. */
export const ambiguousRows: Readonly<Record<string, string>> = {
  'vallée de Ferghana': `UZB, KGZ, TJK`,
  Congo: `COG, COD`,
  congolais: `COD, COG`,
  congolaise: `COD, COG`,
  congolaises: `COD, COG`,
  Corée: `KOR, PRK`,
  coréen: `KOR, PRK`,
  coréenne: `KOR, PRK`,
  coréens: `KOR, PRK`,
  coréennes: `KOR, PRK`,
  Cachemire: `IND, PAK`,
  Pendjab: `IND, PAK`,
  'Ras Ajdir': `TUN, LBY`,
  'Saint-Martin': `MAF, SXM`,
};

/** Names that are also first names, surnames or words in French. */
export const needsContext = `Aube, Allier, Creuse, Eure, Gard, Jura, Landes, Tarn, Var, Meuse, Moselle, Marne, Champagne, Charente, Oise, La Réunion, Le Cap, Le Havre, Diré, Grenade, Dominique, La Dominique, Maurice, Salomon, Jersey, Saint-Martin,
  Montserrat, Salvador, Palau, Timor, EAU, Guam, Martinique, Antigua, Gambie, Acre, Alicante, Aragon, Bam, Berne,
  Carrefour, Canaan, Caire, Cayes, Cologne, Enga, Essen, Fez, Fès, Havane, Havre, Haye, Hesse, Hué, Kara, Lima,
  Lorraine, Maine, Marsa, Mecque, Mendoza, Menton, Metz, Navarre, Nice, Pirée, Pise, Roseau, Ruse, Roussé, Salé,
  Savanes, Saxe, Sid, Sienne, Sila, Sinop, Syracuse, Tête, Tete, Valence, Valette, Vienne, Virginie, Provence, Chaco,
  Ica, Bata, Oio, Lae, Hela, Aru, Kut, Obo, Boda, Ifo, Aba, Baga, Bama, Bagh, Detroit, Príncipe, Tabou, Quiché,
  Cavite, Goré, Talismán, Chaman, Badin, Limbé, Galle, Douma, Porto`;

/** Phrases that hold the name of a place and are none: seas, rivers, treaties, donors, organisations, moneys. */
export const notPlaces = `Bahasa Indonesia, Bahasa Malaysia, Nouvelle-Guinée, Golfe de Guinée, golfe de Guinée, golfe du Mexique, Golfe du Mexique,
  Congrès américain, Sénat américain, océan Indien, Océan Indien, océan indien, mer de Chine, mer de Chine méridionale,
  mer du Japon, lac Tchad, bassin du lac Tchad, fleuve Niger, riverains du Mékong, riveraines du Mékong, rives du Mékong, rive du Mékong, fleuve Mékong, fleuve Congo, fleuve Sénégal, bassin du Congo, fleuve
  Uruguay, mer d'Oman, golfe d'Oman, golfe d'Aden, golfe du Bengale, mer d'Irlande, mer des Caraïbes, canal de Panama,
  canal du Mozambique, détroit de Malacca, canal de Suez,
  convention de Genève, Convention de Genève, conventions de Genève, Conventions de Genève, protocole de Palerme,
  Protocole de Palerme, convention de Palerme, Convention de Palerme, protocoles de Palerme, Protocoles de Palerme,
  convention de Vienne, Convention de Vienne, convention de La Haye, Convention de La Haye, Cour de La Haye,
  convention d'Istanbul, Convention d'Istanbul, convention de Varsovie, Convention de Varsovie,
  convention de Varsovie, processus de Bali, Processus de Bali, processus de Khartoum, Processus de Khartoum, processus de
  Rabat, Processus de Rabat, processus de Budapest, Processus de Budapest, processus de Puebla, Processus de Puebla,
  processus de Colombo, Processus de Colombo, dialogue d'Abou Dhabi, Dialogue d'Abou Dhabi, déclaration de New York,
  Déclaration de New York, déclaration de Cartagena, Déclaration de Cartagena, déclaration de Kampala, convention de
  Kampala, Convention de Kampala, traité de Lisbonne, Traité de Lisbonne, règlement de Dublin, Règlement de Dublin,
  accords d'Arusha, accords de Dayton, Accords de Dayton, statut de Rome, Statut de Rome, accord de Schengen,
  espace Schengen, Agenda d'Alger, accord de Paris, Accord de Paris, protocole de Kyoto, principes de Paris,
  Département d'État américain, département d'État américain, Département d'État, gouvernement américain, Gouvernement
  américain, ambassade américaine, Ambassade américaine, ambassade des États-Unis, Ambassade des États-Unis, gouvernement
  des États-Unis, Gouvernement des États-Unis, Département d'État des États-Unis, département d'État des États-Unis,
  Département américain, département américain, ministère américain, Agence américaine, agence américaine,
  Agence des États-Unis pour le développement international, Agence américaine pour le développement international,
  Agence des États-Unis, administration américaine, États américains, Organisation des États américains,
  gouvernement suisse, Gouvernement suisse, Coopération suisse, coopération suisse, Agence suisse, Direction du
  développement et de la coopération suisse, gouvernement norvégien, Gouvernement norvégien, ministère norvégien,
  Ministère norvégien, gouvernement suédois, Gouvernement suédois, Agence suédoise, agence suédoise, gouvernement danois,
  Gouvernement danois, ministère danois, gouvernement finlandais, Gouvernement finlandais, ministère finlandais,
  gouvernement japonais, Gouvernement japonais, Agence japonaise, agence japonaise, gouvernement canadien, Gouvernement
  canadien, gouvernement du Canada, Gouvernement du Canada, Agence canadienne, agence canadienne, gouvernement
  britannique, Gouvernement britannique, gouvernement allemand, Gouvernement allemand, coopération allemande, Coopération
  allemande, gouvernement australien, Gouvernement australien, Agence australienne, gouvernement néerlandais, Gouvernement
  néerlandais, ministère néerlandais, Ministère néerlandais, gouvernement belge, Gouvernement belge, coopération belge,
  Coopération belge, gouvernement luxembourgeois, Agence espagnole, agence espagnole, coopération espagnole, Coopération
  espagnole, coopération italienne, Coopération italienne, Agence française de développement, Agence coréenne,
  gouvernement du Japon, Gouvernement du Japon, gouvernement de la Norvège, Gouvernement de la Norvège, gouvernement de la
  Suède, Gouvernement de la Suède, gouvernement de la Suisse,
  Union européenne, Commission européenne, Parlement européen, Conseil européen, Conseil de l'Europe, Office européen,
  Fonds européen, Fonds social européen, Cour européenne, Service européen, Délégation européenne, Communauté européenne,
  Communautés européennes, Union africaine, Commission africaine, Banque africaine de développement, Banque asiatique de
  développement, Banque interaméricaine de développement, Banque européenne, Commission interaméricaine, Cour
  interaméricaine, Ligue arabe, Organisation panaméricaine, Communauté andine, Communauté économique des États de
  l'Afrique de l'Ouest, Communauté d'Afrique de l'Est, Communauté des Caraïbes, Marché commun du Sud, Communauté de
  développement de l'Afrique australe, Association des nations de l'Asie du Sud-Est, Association des Nations de l'Asie du
  Sud-Est, Système d'intégration centraméricain, Pacte de stabilité pour l'Europe du Sud-Est, Croix-Rouge américaine,
  Croix-Rouge suisse, Croix-Rouge française, Banque de France, France Télécom, Air France, Radio France, France 24,
  dollars américains, dollar américain, dollars des États-Unis, dollar des États-Unis, dollars canadiens, dollar canadien,
  dollars australiens, francs suisses, franc suisse, francs congolais, franc congolais, francs rwandais, francs guinéens,
  livres égyptiennes, livres libanaises, livres syriennes, livres soudanaises, livres turques, couronnes suédoises,
  couronnes norvégiennes, couronnes danoises, couronnes tchèques, roupies indiennes, roupies pakistanaises, roupies
  népalaises, pesos mexicains, pesos colombiens, pesos argentins, pesos chiliens, pesos philippins, dinars algériens,
  dinars tunisiens, dinars iraquiens, dirhams marocains, shillings kényans, takas bangladais, yens japonais,
  Nouvelle-Angleterre, Nouvelle-Galles, Porte de Versailles, Rue de Paris, rue de Lausanne, Avenue de France,
  montagnes russes, roulette russe, grippe espagnole`;
