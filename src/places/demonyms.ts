/** Words for the people and things of a country, by its ISO 3166-1 code: they tell where a story plays. Data. */
const list = `
  AF Afghan, AL Albanian, DZ Algerian, AR Argentine|Argentinian, AM Armenian, AU Australian, AT Austrian, AZ Azerbaijani|Azeri, BD Bangladeshi, BY Belarusian,
  BE Belgian, BO Bolivian, BA Bosnian, BR Brazilian, GB British|Briton|Scottish|Welsh|Brit, BG Bulgarian, KH Cambodian, CM Cameroonian, CA Canadian, TD Chadian,
  CL Chilean, CN Chinese, CO Colombian, CD Congolese, CR Costa Rican, HR Croatian, CU Cuban, CY Cypriot, CZ Czech, DK Danish|Dane, DO Dominican, NL Dutch,
  EC Ecuadorian|Ecuadorean, EG Egyptian, SV Salvadoran|Salvadorean, ER Eritrean, EE Estonian, ET Ethiopian, PH Filipino, FI Finnish, FR French, GE Georgian,
  DE German, GH Ghanaian, GR Greek, GT Guatemalan, HT Haitian, HN Honduran, HU Hungarian, IS Icelandic, IN Indian, ID Indonesian, IR Iranian, IQ Iraqi, IE Irish,
  IL Israeli, IT Italian, JM Jamaican, JP Japanese, JO Jordanian, KZ Kazakh, KE Kenyan, XK Kosovan|Kosovar, KW Kuwaiti, KG Kyrgyz, LA Laotian, LV Latvian,
  LB Lebanese, LR Liberian, LY Libyan, LT Lithuanian, MK Macedonian, MY Malaysian, ML Malian, MT Maltese, MX Mexican, MD Moldovan, MN Mongolian, MA Moroccan,
  NP Nepalese|Nepali, NZ New Zealander, NI Nicaraguan, NG Nigerian, KP North Korean, NO Norwegian, OM Omani, PK Pakistani, PS Palestinian, PA Panamanian,
  PY Paraguayan, PE Peruvian, PL Polish, PT Portuguese, QA Qatari, RO Romanian, RU Russian, RW Rwandan, SA Saudi, SN Senegalese, RS Serbian|Serb,
  SL Sierra Leonean, SG Singaporean, SK Slovak|Slovakian, SI Slovenian, SO Somali|Somalian, ZA South African, KR South Korean, ES Spanish|Spaniard, LK Sri Lankan,
  SD Sudanese, SE Swedish|Swede, CH Swiss, SY Syrian, TW Taiwanese, TJ Tajik, TZ Tanzanian, TH Thai, TN Tunisian, TR Turkish|Turk, TM Turkmen, UG Ugandan, UA Ukrainian,
  US American, UY Uruguayan, UZ Uzbek, VE Venezuelan, VN Vietnamese, YE Yemeni, ZM Zambian, ZW Zimbabwean, RU Chechen, RU Soviet`

/** Country by demonym, singular and plural. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  list.split(',').flatMap((item) => {
    const [code = '', ...words] = item.trim().split(' ')
    return words
      .join(' ')
      .split('|')
      .flatMap((word): readonly (readonly [string, string])[] =>
        /(?:ese|ish|ch|ss)$/.test(word)
          ? [[word, code]]
          : [
              [word, code],
              [`${word}s`, code],
            ],
      )
  }),
)

/** First words of the demonyms of two words: "Sri Lankan". */
export const demonymOpeners: ReadonlySet<string> = new Set(
  [...demonyms.keys()].filter((word) => word.includes(' ')).map((word) => word.slice(0, word.indexOf(' '))),
)
