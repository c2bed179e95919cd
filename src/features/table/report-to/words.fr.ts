import { plural } from '../../../kernel/wording.ts'

export const fr = {
  caption: 'Alliances qui rendent compte à la table',
  tables: 'Tables à qui l’alliance rend compte',
  heads: {
    alliance: 'Alliance',
    sectors: 'Secteurs',
    regions: 'Régions',
    review: 'À revoir le',
    commitments: 'Engagements',
    table: 'Table',
    state: 'Où on en est',
    deed: 'Geste',
  },
  noReview: 'Aucune date',
  commitments: (open: number, kept: number) =>
    `${open} ${plural('fr', open, 'en cours', 'en cours')}, ${kept} ${plural('fr', kept, 'tenu', 'tenus')}`,
  allianceTitle: (name: string) => `Rendre compte à une table : ${name}`,
  allianceLead:
    'La table voit le nom de l’alliance, son étape, ses secteurs, ses régions, la date où la revoir, et combien d’engagements sont en cours ou tenus. Elle ne lit aucun de vos textes.',
  noTable: {
    title: 'L’alliance ne rend compte à aucune table',
    text: 'C’est un choix, que la personne qui répond d’un membre peut faire ou défaire en tout temps.',
  },
  states: { offered: 'On attend la table', received: 'La table reçoit vos nouvelles' },
  table: 'Quelle table',
  tableHint: 'Celles où siègent vos organisations, et celles de la liste publique.',
  offer: 'Rendre compte à cette table',
  endLink: (name: string) => `Mettre fin (${name})…`,
  tableTitle: (name: string) => `Alliances liées : ${name}`,
  tableLead:
    'Une alliance choisit elle-même de rendre compte à la table. Les membres voient où elle en est, sans lire ses textes.',
  noAlliance: {
    title: 'Aucune alliance ne rend compte à la table',
    text: 'Une alliance le choisit depuis sa propre page.',
  },
  offered: 'Elles proposent de rendre compte',
  receive: 'Recevoir leurs nouvelles',
  decline: 'Ne pas les recevoir',
  received: 'Elles rendent compte',
  problems: {
    missing: 'Choisissez une table.',
    'not-there': 'Cette table n’est plus possible. Choisissez de nouveau.',
    twice: 'C’est déjà proposé à cette table, ou accepté par elle.',
    'too-many': 'Beaucoup d’essais. Reprenez demain.',
  },
  ending: (name: string, from: 'alliance' | 'table') => ({
    title: from === 'alliance' ? `Ne plus rendre compte à une table : ${name}` : `Ne plus recevoir : ${name}`,
    lost: [
      from === 'alliance'
        ? 'La table ne verra plus rien de l’alliance.'
        : 'Les membres de la table ne verront plus où en est l’alliance.',
    ],
    back: 'L’alliance peut le proposer de nouveau en tout temps.',
    act: 'Mettre fin',
  }),
}
export type Words = typeof fr
