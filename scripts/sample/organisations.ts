/** An organisation of the sample, and how large its invented figures are. */
export interface SampleOrganisation {
  readonly name: string;
  /** Total of the published resolution; null where none was published. */
  readonly publishedTotal: number | null;
  /** Size of the organisation: 1 is an ordinary region. */
  readonly size: number;
  /** How active it is beside its size: 1 is ordinary. */
  readonly activity: number;
}

const union = "Казахстанского отраслевого профессионального союза работников просвещения, науки и высшего образования";

const attested: readonly SampleOrganisation[] = [
  {
    name: `ОО «г. Астаны и Акмолинской области организация ${union}»`,
    publishedTotal: 100201,
    size: 3.1,
    activity: 2.3,
  },
  { name: `ОО «Кызылординская областная организация ${union}»`, publishedTotal: 39440, size: 1.5, activity: 1.9 },
  {
    name: "ОО «Локальный профессиональный союз работников просвещения, науки и высшего образования Жамбылской области»",
    publishedTotal: 29986,
    size: 1.4,
    activity: 1.55,
  },
  {
    name: "ОО «Актюбинская областная организация Казахстанского отраслевого профессионального союза работников образования и науки»",
    publishedTotal: null,
    size: 1.3,
    activity: 1.4,
  },
  { name: `ОО «Павлодарская областная организация ${union}»`, publishedTotal: null, size: 1.2, activity: 1.38 },
  {
    name: "ОО «Профессиональный союз работников образования города Астаны»",
    publishedTotal: null,
    size: 1.2,
    activity: 1.36,
  },
];

const invented: readonly SampleOrganisation[] = Array.from({ length: 15 }, (_none, index) => ({
  name: `ОО «Областная организация № ${index + 7} (вымышленная) ${union}»`,
  publishedTotal: null,
  size: 0.6 + (index % 5) * 0.1,
  activity: 0.6 + (index % 4) * 0.12,
}));

/** In the order of the sheet: mixed, so that the order of rows is visibly not the order of places. */
export const sampleOrganisations: readonly SampleOrganisation[] = [...attested, ...invented]
  .map((organisation, index) => ({ organisation, key: (index * 8 + 5) % 21 }))
  .sort((one, other) => one.key - other.key)
  .map(({ organisation }) => organisation);
