/** Names of one part of the world, with the ASCII form that goes into a user principal name. */
export interface Region {
  readonly country: string;
  readonly usageLocation: string;
  readonly language: string;
  readonly city: string;
  readonly phone: string;
  readonly given: readonly (readonly [name: string, ascii: string])[];
  readonly surnames: readonly (readonly [name: string, ascii: string])[];
}

export const REGIONS: readonly Region[] = [
  {
    country: 'Deutschland',
    usageLocation: 'DE',
    language: 'de-DE',
    city: 'Köln',
    phone: '+49 221 55501',
    given: [
      ['Jürgen', 'juergen'],
      ['Käthe', 'kaethe'],
      ['Sören', 'soeren'],
      ['Anna', 'anna'],
    ],
    surnames: [
      ['Müller', 'mueller'],
      ['Groß', 'gross'],
      ['Schäfer', 'schaefer'],
      ['von der Heide', 'vonderheide'],
    ],
  },
  {
    country: 'France',
    usageLocation: 'FR',
    language: 'fr-FR',
    city: 'Orléans',
    phone: '+33 2 5550 11',
    given: [
      ['Élodie', 'elodie'],
      ['François', 'francois'],
      ['Zoë', 'zoe'],
      ['Jean-Noël', 'jean-noel'],
    ],
    surnames: [
      ['Lefèvre', 'lefevre'],
      ["D'Arcy", 'darcy'],
      ['Besançon', 'besancon'],
      ['Ngô', 'ngo'],
    ],
  },
  {
    country: 'Polska',
    usageLocation: 'PL',
    language: 'pl-PL',
    city: 'Łódź',
    phone: '+48 42 555 01',
    given: [
      ['Małgorzata', 'malgorzata'],
      ['Łukasz', 'lukasz'],
      ['Żaneta', 'zaneta'],
    ],
    surnames: [
      ['Wiśniewska', 'wisniewska'],
      ['Dąbrowski', 'dabrowski'],
      ['Błażej', 'blazej'],
    ],
  },
  {
    country: 'Türkiye',
    usageLocation: 'TR',
    language: 'tr-TR',
    city: 'İzmir',
    phone: '+90 232 555 01',
    given: [
      ['İpek', 'ipek'],
      ['Çağlar', 'caglar'],
      ['Işıl', 'isil'],
    ],
    surnames: [
      ['Yıldız', 'yildiz'],
      ['Şahin', 'sahin'],
      ['Öztürk', 'ozturk'],
    ],
  },
  {
    country: '日本',
    usageLocation: 'JP',
    language: 'ja-JP',
    city: '大阪市',
    phone: '+81 6 5550 01',
    given: [
      ['花子', 'hanako'],
      ['健太', 'kenta'],
      ['美咲', 'misaki'],
    ],
    surnames: [
      ['山田', 'yamada'],
      ['佐藤', 'sato'],
      ['渡辺', 'watanabe'],
    ],
  },
  {
    country: 'Україна',
    usageLocation: 'UA',
    language: 'uk-UA',
    city: 'Львів',
    phone: '+380 32 555 01',
    given: [
      ['Олена', 'olena'],
      ['Тарас', 'taras'],
      ['Юлія', 'yuliia'],
    ],
    surnames: [
      ['Шевченко', 'shevchenko'],
      ['Коваль', 'koval'],
      ["Лук'яненко", 'lukianenko'],
    ],
  },
  {
    country: 'مصر',
    usageLocation: 'EG',
    language: 'ar-EG',
    city: 'القاهرة',
    phone: '+20 2 5550 01',
    given: [
      ['ليلى', 'layla'],
      ['يوسف', 'youssef'],
      ['نور', 'nour'],
    ],
    surnames: [
      ['حسن', 'hassan'],
      ['عبد الرحمن', 'abdelrahman'],
      ['فاروق', 'farouk'],
    ],
  },
  {
    country: 'India',
    usageLocation: 'IN',
    language: 'hi-IN',
    city: 'Pune',
    phone: '+91 20 5550 01',
    given: [
      ['Priya', 'priya'],
      ['अर्जुन', 'arjun'],
      ['Lakshmi', 'lakshmi'],
    ],
    surnames: [
      ['Iyer', 'iyer'],
      ['शर्मा', 'sharma'],
      ['Venkataraman', 'venkataraman'],
    ],
  },
  {
    country: 'Ireland',
    usageLocation: 'IE',
    language: 'en-IE',
    city: 'Cork',
    phone: '+353 21 555 01',
    given: [
      ['Siobhán', 'siobhan'],
      ['Liam', 'liam'],
      ['Aoife', 'aoife'],
    ],
    surnames: [
      ["O'Brien", 'obrien'],
      ['Ní Dhomhnaill', 'nidhomhnaill'],
      ['Walsh', 'walsh'],
    ],
  },
  {
    country: 'Brasil',
    usageLocation: 'BR',
    language: 'pt-BR',
    city: 'São Paulo',
    phone: '+55 11 5550 01',
    given: [
      ['João', 'joao'],
      ['Conceição', 'conceicao'],
      ['Thaís', 'thais'],
    ],
    surnames: [
      ['Gonçalves', 'goncalves'],
      ['da Silva e Souza', 'dasilva'],
      ['Araújo', 'araujo'],
    ],
  },
];

export const DEPARTMENTS = [
  'Sales',
  'Engineering',
  'Finance',
  'Human Resources',
  'Support',
  'Forschung & Entwicklung',
  'Logistics',
];
export const TITLES = [
  'Manager',
  'Software Engineer',
  'Accountant',
  'Head of "Special" Projects',
  'Analyst',
  'Technician',
];
