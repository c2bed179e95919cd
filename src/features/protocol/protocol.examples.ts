import type { Article, Change, Protocol } from './model.ts'

/** Invented: no real table wrote this. */
export const protocol: Protocol = {
  id: '00000000-0000-4000-8000-000000000001',
  networkId: '00000000-0000-4000-8000-000000000002',
  networkFr: 'Table des Trois-Lisières',
  networkEn: 'Three Edges Table',
  regionCodes: ['04', '17'],
  organizationId: null,
  organizationFr: '',
  organizationEn: '',
  nameFr: 'Quand une jeune personne en fugue change de région',
  nameEn: 'When a young person who ran away changes region',
  mechanism: 'interregional',
  draftFr: null,
  draftEn: null,
  issuedAt: new Date(Date.UTC(2026, 3, 2, 14)),
  withdrawnAt: null,
  version: 3,
  newest: { id: '00000000-0000-4000-8000-000000000003', number: 2, issuedAt: new Date(Date.UTC(2026, 9, 2, 14)) },
}

export const articles: readonly Article[] = [
  {
    id: '00000000-0000-4000-8000-000000000011',
    number: 1,
    titleFr: 'Qui appelle en premier',
    titleEn: 'Who calls first',
    textFr:
      'L’organisation qui apprend la fugue appelle la plus proche, le jour même.\n\nLa nuit, elle appelle la relève.',
    textEn: 'The organization that learns of it calls the nearest one, the same day.\n\nAt night, it calls the backup.',
  },
  {
    id: '00000000-0000-4000-8000-000000000012',
    number: 2,
    titleFr: 'Ce que l’on dit',
    titleEn: 'What is said',
    textFr: 'On dit le besoin, jamais le nom.',
    textEn: 'The need is said, never the name.',
  },
]

export const [firstArticle, secondArticle] = articles as [Article, Article]

/** The first article as it was a version before. */
export const formerArticle: Article = {
  ...firstArticle,
  textFr: 'L’organisation qui apprend la fugue appelle la plus proche dans la semaine.',
  textEn: 'The organization that learns of it calls the nearest one within the week.',
}

export const change: Change = {
  id: '00000000-0000-4000-8000-000000000021',
  protocolId: protocol.id,
  networkId: protocol.networkId,
  organizationId: '00000000-0000-4000-8000-000000000004',
  organizationFr: 'Maison des Osiers',
  organizationEn: 'Osiers House',
  hasLeft: false,
  kind: 'change',
  articleId: firstArticle.id,
  afterArticleId: null,
  baseVersionId: '00000000-0000-4000-8000-000000000003',
  titleFr: firstArticle.titleFr,
  titleEn: firstArticle.titleEn,
  textFr: 'L’organisation qui apprend la fugue appelle les deux plus proches, le jour même.',
  textEn: 'The organization that learns of it calls the two nearest ones, the same day.',
  reason: 'Une seule ne répond pas toujours.',
  proposedAt: new Date(Date.UTC(2026, 9, 20, 14)),
  settledIn: null,
  withdrawnAt: null,
}

export const keys = { csrf: 'x', key: '00000000-0000-4000-8000-000000000000' }

export const organizations = [
  { nameFr: 'Maison des Osiers', nameEn: 'Osiers House' },
  { nameFr: 'Carrefour des Pruches', nameEn: 'Hemlocks Crossroads' },
  { nameFr: 'Maison des jeunes et de la famille des Trois-Lisières', nameEn: 'Three Edges Youth and Family House' },
] as const
