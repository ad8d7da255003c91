/** Names that several countries share, the likeliest first. */
export const ambiguousRows: Readonly<Record<string, string>> = {
  Chaco: `ARG, PRY, BOL`,
  'Los Santos': `PAN, CRI`,
  Filadelfia: `USA, PRY`,
  Congo: `COG, COD`,
  congoleño: `COD, COG`,
  congoleña: `COD, COG`,
  congoleños: `COD, COG`,
  congoleñas: `COD, COG`,
  congolés: `COD, COG`,
  congolesa: `COD, COG`,
  congoleses: `COD, COG`,
  congolesas: `COD, COG`,
  Corea: `KOR, PRK`,
  coreano: `KOR, PRK`,
  coreana: `KOR, PRK`,
  coreanos: `KOR, PRK`,
  coreanas: `KOR, PRK`,
  Cachemira: `IND, PAK`,
  Desaguadero: `BOL, PER`,
  Florencia: `ITA, COL`,
  Granada: `ESP, NIC, GRD`,
  'Boa Vista': `BRA, CPV`,
  Santiago: `CHL, CPV, DOM`,
  'La Paz': `BOL, HND, SLV`,
  Mejicanos: `MEX, SLV`,
  Misiones: `ARG, PRY`,
  Nogales: `MEX, USA`,
  'Peñas Blancas': `CRI, NIC`,
  Portuguesa: `PRT, VEN`,
  'San Lorenzo': `PRY, ECU`,
  'Santo Domingo': `DOM, ECU`,
  Vitoria: `ESP, BRA`,
};

/** Names that are also first names, surnames or words in Spanish. */
export const needsContext = `Burgos, Palencia, Soria, Zamora, Segovia, Lugo, Badajoz, Cáceres, Castellón, Mauricio, Jersey, Montserrat, Salvador, Trinidad, Guadalupe, El Progreso, Agua Caliente, Cobija, Pisco, Santander,
  Salamanca, Heredia, Barahona, Tema, Palau, Martinica, Guam, Granada, Grenada, EAU, Emiratos, Gales, Lima, La Lima,
  Ica, Salta, Chaco, Pilar, Aden, Bam, Berna, Bata, Boda, Cartago, Coro, Cayenne, Roma, Mora, Pará, Pasto, Cali,
  Cauca, Lugano, Machala, Marsa, Meta, Napo, El Oro, El Paraíso, El Alto, Paro, Perth, Pool, Puno, Roseau, Ruse, Sila,
  Sinop, Sucre, Tete, Táchira, Valparaíso, Vaticano, Villanueva, Vigo, Beni, Bermejo, La Paz, La Vega,
  La Unión, La Libertad, La Rioja, Los Ríos, Los Chiles, Misiones, Corrientes, Resistencia, Encarnación, Asunción,
  Concepción, Cesar, Magdalena, Miranda, Cabañas, Cortés, Morazán, Olancho, Yoro, Rivas, Boaco, Carazo, Madriz,
  Santa Elena, San Lorenzo, San Luis, San Ignacio, San Vicente, Santa Cruz, Santa Clara, Santa Fe, Santa Marta,
  Santa Tecla, Kut, Lae, Obo, Oio, Ifo, Aba, Baga, Bama, Enga, Hela, Aru, Tarija, Guerrero, Hidalgo, Morelos, Manta,
  Loja, Cañar, Cuenca, Carrefour, Canaan, Hue, Kara, Lago Agrio, Metetí, Luque, Lambaré, El Paso, La Plata, El Hierro,
  La Serena, La Romana, La Mesilla, El Florido, El Negrito, La Rinconada, La Ventosa, Nevada, Colorado, Palanca,
  Fortaleza, Tarifa, Comendador, Cordillera, Corinto, Desaguadero, Boquerón, Príncipe, Merca, Mocha, Susa, Tanga,
  Yerba, Taba, Saná, Milan, Goma, Daca, Diré, Gozo, Menton, Talismán, Apia, FATA, Talca, Calama, Jalapa, Ureña,
  Ibarra, Pando, Yola, Ufa, Sonora`;

/** Phrases that hold the name of a place and are none: seas, rivers, treaties, donors, organisations, moneys. */
export const notPlaces = `Bahasa Indonesia, Bahasa Malaysia, Sala, El Alto Comisionado, el Alto Comisionado, Alto Comisionado, Alta Comisionada, La Unión Europea, La Unión Africana, Nueva Guinea, golfo de Guinea, Golfo de Guinea, golfo de México, Golfo de México, golfo de Adén, Golfo de Adén, océano Índico, Océano Índico, mar de China,
  mar Caribe, Mar Caribe, mar del Caribe, mar de China Meridional, lago Chad, Lago Chad, cuenca del lago Chad, río Níger, río Mekong, riberas del Mekong, orillas del Mekong, río Congo, cuenca del Congo, canal de Panamá, Canal de
  Panamá, canal de Suez, canal de Mozambique, río Paraguay, río Uruguay, río Paraná, océano Pacífico, Océano Pacífico, mar Báltico,
  Convención de Ginebra, Convenios de Ginebra, Convenio de Ginebra, Convenciones de Ginebra, Protocolo de Palermo, Protocolos de Palermo, protocolo de Palermo, Convención de Palermo, Convención de
  Viena, Convenio de La Haya, Convenio de Estambul, Convenio de Varsovia, Proceso de Bali, Proceso de Jartum, Proceso de Rabat, Proceso de Budapest, Proceso de Puebla, Proceso Puebla, Proceso de Quito,
  Proceso de Colombo, Proceso de Lima, Declaración de Nueva York, Declaración de Cartagena, Declaración de Los Ángeles, Declaración de Kampala, Convención de Kampala, Tratado de Lisboa,
  Reglamento de Dublín, Estatuto de Roma, Acuerdo de Schengen, espacio Schengen, Acuerdos de Dayton, Acuerdo de París, Principios de París, Protocolo de Kyoto, Marco de Sendai, Plataforma de
  Quito, Grupo de Lima, Convención de Belém do Pará, Belém do Pará, Plan de Acción de Brasil, Pacto de Marrakech, Reglas de Brasilia, Reglas de Bangkok,
  Departamento de Estado de los Estados Unidos, Departamento de Estado de Estados Unidos, Departamento de Estado de EE.UU., Departamento de Estado de EE. UU., Departamento de Estado norteamericano,
  Departamento de Estado estadounidense, Departamento de Estado, Gobierno de los Estados Unidos, gobierno de los Estados Unidos, Gobierno de Estados Unidos, gobierno de Estados Unidos, Gobierno
  estadounidense, gobierno estadounidense, Gobierno norteamericano, gobierno norteamericano, Gobierno americano, gobierno americano, Embajada de los Estados Unidos, Embajada de Estados Unidos, embajada de los Estados Unidos,
  embajada de Estados Unidos, embajada estadounidense, Agencia de los Estados Unidos para el Desarrollo Internacional, Agencia de Estados Unidos para el Desarrollo Internacional, Agencia de los Estados Unidos,
  Agencia de Estados Unidos, Congreso de los Estados Unidos, Congreso de Estados Unidos, Oficina de Población Refugiados y Migración, Organización de los Estados Americanos, Organización de Estados Americanos, Estados Americanos,
  Organización de Estados Iberoamericanos, Organización Iberoamericana, Secretaría General Iberoamericana, Cumbre Iberoamericana,
  Gobierno suizo, gobierno suizo, Gobierno de Suiza, gobierno de Suiza, Cooperación Suiza, Cooperación suiza, Agencia Suiza, Gobierno noruego, gobierno noruego, Gobierno de Noruega, gobierno de Noruega, Gobierno sueco, gobierno sueco,
  Gobierno de Suecia, gobierno de Suecia, Agencia Sueca, Gobierno danés, gobierno danés, Gobierno finlandés, gobierno finlandés, Gobierno japonés, gobierno japonés, Gobierno del Japón, Gobierno de Japón, gobierno de Japón, gobierno del Japón,
  Agencia de Cooperación Internacional del Japón, Gobierno canadiense, gobierno canadiense, Gobierno de Canadá, gobierno de Canadá, Gobierno del Canadá, gobierno del Canadá, Agencia Canadiense, Gobierno británico, gobierno
  británico, Gobierno alemán, gobierno alemán, Gobierno de Alemania, gobierno de Alemania, Cooperación Alemana, cooperación alemana, Gobierno australiano, gobierno australiano, Gobierno de Australia, Gobierno neerlandés,
  gobierno neerlandés, Gobierno de los Países Bajos, gobierno de los Países Bajos, Gobierno belga, gobierno belga, Agencia Española, Agencia Española de Cooperación, Cooperación Española, cooperación española, Cooperación Italiana, cooperación italiana,
  Agencia Coreana, Agencia de Cooperación Internacional de Corea,
  Unión Europea, Comisión Europea, Parlamento Europeo, Consejo Europeo, Consejo de Europa, Tribunal Europeo, Comunidad Europea, Comunidades Europeas, Fondo Europeo, Fondo Social Europeo, Unión Africana, Comisión Africana,
  Banco Africano de Desarrollo, Banco Asiático de Desarrollo, Banco Interamericano de Desarrollo, Comisión Interamericana, Corte Interamericana, Liga Árabe, Liga de los Estados Árabes, Organización Panamericana,
  Comunidad Andina, Comunidad del Caribe, Sistema de la Integración Centroamericana, Sistema de Integración Centroamericana, Banco de Desarrollo de América Latina, Banco Centroamericano, Mercado Común del Sur, Parlamento Latinoamericano, Parlamento
  Centroamericano, Parlamento Andino, Conferencia Suramericana sobre Migraciones, Conferencia Sudamericana sobre Migraciones, Conferencia Regional sobre Migración, Asociación de Naciones de Asia Sudoriental, Comunidad Económica de los Estados de África
  Occidental, Cruz Roja Americana, Cruz Roja Española, Cruz Roja Suiza, Air France, New York Times,
  dólares estadounidenses, dólar estadounidense, dólares americanos, dólares norteamericanos, dólares de los Estados Unidos, dólares de Estados Unidos, dólares canadienses, dólares australianos, francos suizos, pesos mexicanos, pesos colombianos, pesos argentinos,
  pesos chilenos, pesos uruguayos, pesos dominicanos, pesos filipinos, soles peruanos, guaraníes paraguayos, rupias indias, rupias pakistaníes, rupias nepalesas, libras egipcias, libras libanesas, libras sirias, coronas suecas, coronas
  noruegas, coronas danesas, dinares argelinos, dirhams marroquíes, rands sudafricanos, reales brasileños, córdobas nicaragüenses, lempiras hondureños, quetzales guatemaltecos, Nueva Inglaterra, conejillo de Indias, conejillos de Indias`;
