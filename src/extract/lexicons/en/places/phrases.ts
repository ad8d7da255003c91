/** Names that several countries share, the likeliest first. */
export const ambiguousRows: Readonly<Record<string, string>> = {
  Congo: `COD, COG`,
  Congolese: `COD, COG`,
  Midlands: `GBR, IRL, ZWE`,
  Dominican: `DOM, DMA`,
  Dominicans: `DOM, DMA`,
  Georgia: `GEO, USA`,
  Korea: `KOR, PRK`,
  Korean: `KOR, PRK`,
  Koreans: `KOR, PRK`,
  'Saint Martin': `MAF, SXM`,
  Nogales: `MEX, USA`,
  Kashmir: `IND, PAK`,
  'St. Louis': `USA, SEN`,
};

/** Names that are also first names, surnames or words in English. */
export const needsContext = `Réunion, La Réunion, Free State, Far North, Aden, Adana, Bath, Brest, Boda, Cologne, Cork, Emirates, Enga, Faya,
  Guam, Goa, Hue, Ica, Jersey, Lao, Lima, Maine, Male, Martinique, Mocha, Montserrat, Muscat, Nice, Patras, Porto,
  Reading, Rhodes, Salvador, Saint Martin, Saint Vincent, Savanes, Scot, Pole, Dane, Finn, Turk, Brit, Siam, Sid,
  Timor, Trinidad, Ruse, Bam, Aba, Bama, Baga, Ifo, Kut, Lae, Hela, Sila, Sinop, OPT, CAR, KRI, US, Palau, Grays,
  Bristol, Carrefour, Canaan, Roseau, Aru, Obo, Oio, Bata, Kara, Bor, Basel, Poles, Danes, Scots, Finns, Turks, Brits,
  Victoria, Nassau, Lagos, Mary, Acre, Hull, Derby, Swat, Diré, Goré, Pécs, Talismán, Quiché, Liège, Tamale,
  Wellington`;

/** Phrases that hold the name of a place and are none: seas, rivers, treaties, donors, organisations, moneys. */
export const notPlaces = `Bahasa Indonesia, Bahasa Malaysia, New Guinea, St Vincent's Hospital, St. Vincent's Hospital, St Vincent's, St. Vincent's, Saint Vincent's, Gulf Coast, Gulf of Guinea, Gulf of Mexico, Gulf of Aden, Gulf of Oman, Gulf of Thailand, Bay of Bengal, Indian Ocean,
  South China Sea, East China Sea, Sea of Japan, Arabian Sea, Caribbean Sea, Irish Sea, Lake Chad, Lake Chad Basin, Lake Chad basin,
  Lake Chad region, River Niger, River Mekong, Mekong River, banks of the Mekong, bank of the Mekong, Niger River, Niger Delta, Congo River, River Congo, Congo Basin, Senegal River, River Jordan, Jordan River, Jordan
  Valley, English Channel, Panama Canal, Suez Canal, Mozambique Channel, Strait of Malacca, Straits of Malacca, Pacific Ocean, Baltic Sea, Baltic sea,
  Geneva Convention, Geneva Conventions, Palermo Protocol, Palermo Protocols, Palermo Convention, Vienna Convention, Hague Convention, Hague Conventions,
  Istanbul Convention, Warsaw Convention, Bali Process, Khartoum Process, Rabat Process, Budapest Process, Puebla Process, Colombo Process, Abu Dhabi
  Dialogue, Almaty Process, Prague Process, Dhaka Declaration, New York Declaration, Cartagena Declaration, Los Angeles Declaration, Kampala Convention,
  Lisbon Treaty, Treaty of Lisbon, Dublin Regulation, Dublin Convention, Rome Statute, Treaty of Rome, Schengen Agreement, Dayton Agreement, Dayton
  Peace Agreement, Arusha Agreement, Paris Agreement, Paris Principles, Kyoto Protocol, Sendai Framework, Montreal Protocol, Marrakech Compact, Bangkok
  Rules, Beijing Declaration, Beijing Platform, Addis Ababa Action Agenda, Bologna Process, Barcelona Process, Brussels Conference, Cairo Declaration,
  US Department of State, U.S. Department of State, US State Department, U.S. State Department, State Department, United States Department of State,
  Department of State of the United States, US Government, U.S. Government, US government, U.S. government, United States Government, United States
  government, Government of the United States, government of the United States, American Government, American government, US Embassy, U.S. Embassy,
  American Embassy, US embassy, American embassy, United States Agency for International Development, US Agency for International Development, U.S. Agency
  for International Development, US Department, U.S. Department, United States Department, US Bureau, U.S. Bureau, US Congress, U.S. Congress, US Senate,
  US Office, U.S. Office, US Ambassador, U.S. Ambassador, US Coast Guard, U.S. Coast Guard, Organization of American States, Organisation of American States, American States,
  Swiss Government, Swiss government, Swiss Agency, Swiss Agency for Development and Cooperation, Government of Switzerland, Norwegian Government,
  Norwegian government, Norwegian Ministry, Norwegian Agency, Norwegian Refugee Council, Government of Norway, Swedish Government, Swedish government, Swedish International
  Development, Swedish Agency, Government of Sweden, Danish Government, Danish government, Danish Refugee Council, Danish Ministry, Government of Denmark, Finnish
  Government, Finnish government, Finnish Ministry, Government of Finland, Japanese Government, Japanese government, Government of Japan, Japan
  International Cooperation Agency, Japan Social Development Fund, Canadian Government, Canadian government, Government of Canada, Canadian International
  Development Agency, Global Affairs Canada, British Government, British government, UK Government, UK government, Government of the United Kingdom, UK aid, UK Aid,
  British Embassy, British Council, German Government, German government, Government of Germany, German Federal Foreign Office, German Federal Ministry, German
  Cooperation, Australian Government, Australian government, Government of Australia, Australian Agency, Australian Aid, Dutch Government, Dutch government, Dutch
  Ministry, Government of the Netherlands, Netherlands Ministry, Belgian Government, Belgian government, Government of Belgium, Belgian Cooperation, Government of Luxembourg,
  Government of Italy, Italian Ministry, Italian Cooperation, Italian Agency, Spanish Agency, Spanish Cooperation, French Development Agency, Government of the Republic of Korea, Korea
  International Cooperation Agency, Irish Aid, New Zealand Aid, Austrian Development Agency, Saudi Fund, King Salman Humanitarian Aid,
  European Union, European Commission, European Parliament, European Council, Council of Europe, European Court, European Community, European Communities,
  European Refugee Fund, European Return Fund, European Social Fund, European Asylum Support Office, European External Action Service, European Migration Network,
  African Union, African Development Bank, African Commission, Asian Development Bank, Inter-American Development Bank, Inter-American Court, Inter-American
  Commission, Arab League, Pan American Health Organization, Caribbean Community, Andean Community, Economic Community of West African States, East African
  Community, Southern African Development Community, Association of Southeast Asian Nations, Association of South East Asian Nations, South Asian
  Association, Central American Integration System, Caribbean Development Bank, Gulf Cooperation Council, Bank of America, Voice of America, American Red Cross, British Red Cross, Swiss
  Red Cross, German Red Cross, Turkish Red Crescent, Colombo Plan, Oxford University, University of Oxford, Cambridge University, University of Cambridge, Harvard University,
  New York University, Boston University, New York Times, Washington Post, Los Angeles Times, American Airlines, British Airways, Ethiopian Airlines, Kenya Airways, Turkish Airlines, Air France,
  US dollar, US dollars, U.S. dollar, U.S. dollars, American dollars, Canadian dollars, Canadian dollar, Australian dollars, Australian dollar, Swiss francs, Swiss franc, Egyptian pounds, Lebanese pounds, Syrian
  pounds, Sudanese pounds, Indian rupees, Pakistani rupees, Nepalese rupees, Nepali rupees, Sri Lankan rupees, Mexican pesos, Colombian pesos, Philippine pesos, Kenyan
  shillings, Ugandan shillings, Tanzanian shillings, Thai baht, Indonesian rupiah, Nigerian naira, Ethiopian birr, South African rand, Chinese yuan, Japanese yen, Swedish kronor,
  Norwegian kroner, Danish kroner, Polish zloty, Turkish lira, Bangladeshi taka, New England, Native American, Native Americans, American Indian, African American, African Americans,
  Guinea pig, Guinea pigs`;
