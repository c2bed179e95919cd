import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Avec qui travaillez-vous ?',
  /** `name` of the organization. */
  titleOf: (name: string) => `Avec qui travaillez-vous ? ${name}`,
  lead: 'Une page par année, trois minutes. Relisez chaque ligne, corrigez ce qui n’est pas juste, puis envoyez.',
  rules: [
    'Rien n’est dit à votre place : une force proposée n’est dite que si sa case reste cochée.',
    '« Pas encore connu » ne veut jamais dire « aucun lien ».',
    'L’autre organisation lit ce que vous dites d’elle.',
  ],
  lastAnswer: (day: string) => `Votre organisation a répondu le ${day}. Ce que vous avez dit est repris ici.`,
  neverAnswered: 'Votre organisation n’a pas encore répondu.',
  groups: {
    asked: 'Elles disent travailler avec vous',
    logged: 'Le travail noté montre un lien',
    said: 'Ce que vous avez dit',
    added: 'Ajoutées',
  },
  groupHints: {
    asked: 'Elles attendent votre réponse. Dites ce que vous en pensez, même si c’est autre chose.',
    logged: 'La force proposée vient des douze derniers mois.',
    said: 'Une ligne que vous ne touchez pas reste comme elle est.',
    added: 'Dites la force du lien pour celles qui comptent. Les autres lignes ne changent rien.',
  },
  heads: { partner: 'Organisation', why: 'Ce qu’on sait', says: 'Ce que vous en dites' },
  says: (name: string) => `Lien avec ${name}`,
  kept: 'Oui, nous le disons',
  shown: 'Montrer la force',
  shownLegend: 'Ce qui est montré',
  allShown: 'Montrer la force de tous les liens dits sur cette page',
  allShownHint:
    'Si l’autre organisation est d’accord aussi, la force paraît avec vos deux noms : la coordination la voit, et les membres quand le réseau publie ses liens. Sinon, elle ne sert qu’à des mesures d’ensemble.',
  withdrawHint: 'Pour retirer ce que vous avez dit :',
  withdraw: (name: string) => `retirer le lien avec ${name}`,
  why: {
    logged: (proof: string) => `Noté depuis 12 mois : ${proof}.`,
    nothingLogged: 'Rien de noté depuis 12 mois, ce qui ne veut pas dire « aucun lien ».',
    nothingKnown: 'Rien n’est encore connu de ce lien.',
    theirs: (saying: string, day: string) => `Elle dit, depuis le ${day} : ${saying}.`,
    ours: (saying: string, day: string) => `Vous dites, depuis le ${day} : ${saying}.`,
  },
  searchTitle: 'Quelqu’un manque ?',
  search: 'Nom de l’organisation',
  searchHint: 'Parmi les organisations de vos réseaux. Un mot suffit.',
  find: 'Chercher et ajouter',
  found: (count: number, text: string) =>
    `${count} ${plural('fr', count, 'organisation ajoutée', 'organisations ajoutées')} pour « ${text} ».`,
  foundMore: 'La liste s’arrête ici. Écrivez un mot de plus pour trouver les autres.',
  foundNone: (text: string) => `Aucune autre organisation de vos réseaux ne s’appelle « ${text} ».`,
  rest: (shown: string, all: string) =>
    `Organisations ${shown} sur ${all}. Envoyez cette page avant d’ouvrir la suivante.`,
  pagesLabel: 'Pages des organisations',
  send: (count: number) =>
    count === 0 ? 'Répondre : aucun lien à dire' : plural('fr', count, 'Dire ce lien', 'Dire ces liens'),
  empty:
    'Rien de noté et rien de dit pour l’instant. Cherchez une organisation, ou répondez que vous n’avez aucun lien à dire.',
  problems: {
    'not-in-list': 'Choisissez une force de la liste.',
    'sent-twice': 'Deux réponses ont été envoyées. Choisissez-en une.',
    'changed-unticked':
      'Vous avez changé la force, mais la case est vide. Cochez-la pour le dire, ou revenez à la force proposée.',
  },
  gone: 'Une organisation de la page n’est pas dans vos réseaux aujourd’hui. Sa ligne est retirée ; le reste est gardé.',
}
export type Words = typeof fr
