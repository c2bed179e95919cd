import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const number = (value: number): string => formatNumber(value, 'fr')
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural('fr', count, one, many)}`
const ties = (count: number): string => counted(count, 'lien', 'liens')
const organizations = (count: number): string => counted(count, 'organisation', 'organisations')
const paths = (count: number): string => counted(count, 'chemin', 'chemins')
const days = (count: number): string => counted(count, 'jour', 'jours')

export const fr = {
  title: 'Mesures du réseau',
  net: 'Liens',
  lead: 'Chaque mesure répond à une question. Aucune ne note une organisation, et avoir plus de liens n’est pas un but en soi.',
  scope: (network: string, region: string | null): string => (region === null ? network : `${network}, ${region}`),
  filter: {
    label: 'Choisir ce qui est mesuré',
    basis: 'Source des liens',
    bases: {
      both: 'Déclarés ou notés',
      declared: 'Déclarés par les organisations',
      evidenced: 'Notés dans le travail commun',
    },
    region: 'Région',
    all: 'Tout le réseau',
    submit: 'Mesurer',
    reset: 'Revenir à tout le réseau',
  },
  standsOn: (n: number, answered: number, of: number, day: string): string =>
    `${organizations(n)} · ${number(answered)} sur ${number(of)} ${plural('fr', answered, 'a répondu', 'ont répondu')} · état au ${day}`,
  percent: (share: number): string => `${number(Math.round(share * 100))}\u00a0%`,
  decimal: (value: number): string => number(Math.round(value * 100) / 100),
  tooFew: {
    title: 'Trop peu d’organisations pour mesurer',
    network: (n: number): string => `Le réseau compte ${organizations(n)}. Une mesure n’a de sens qu’à partir de cinq.`,
    region: 'Cette région compte moins de cinq organisations. Une mesure n’a de sens qu’à partir de cinq.',
    next: 'Voir ce qui peut être renforcé',
  },
  notYet: {
    title: 'Pas encore de mesures',
    coordinator: 'Les liens se calculent la nuit, ou dès qu’une organisation dit les siens. Revenez un peu plus tard.',
    member: 'Votre réseau n’a pas encore publié ses liens. La coordination peut le faire.',
  },
  nothing: 'Pas encore connu.',
  unknownNote: 'Ce qui n’est pas encore connu n’est pas compté comme une absence de lien.',
  details: 'Voir le détail',
  tooFewIn: 'moins de cinq organisations',
  noTies: 'aucun lien connu',
  tooFewInGroups: 'Pas de mesure\u00a0: il faut cinq organisations par secteur ou par région.',
  ofGroup: (group: string, said: string): string => `${group}\u00a0: ${said}`,
  files: 'Prendre les liens en fichiers',
  groups: {
    tied: 'Ce qui est relié',
    alive: 'Ce qui vit, ce qui change',
    dependence: 'De qui on dépend',
    mixing: 'Qui rencontre qui',
    regions: 'D’une région à l’autre',
    reach: 'Jusqu’où va une alerte',
  },
  density: {
    question: 'Quelle part de ce qui pourrait être relié l’est\u00a0?',
    name: 'Densité',
    answer: (known: number, possible: number): string =>
      `${counted(known, 'lien connu', 'liens connus')} sur ${counted(possible, 'possible', 'possibles')}.`,
    atLeast: {
      know: 'Se connaissent, ou plus',
      exchange: 'Échangent, ou plus',
      coordinate: 'Coordonnent, ou plus',
      integrate: 'Intègrent',
    },
    strength: (label: string, count: number, share: string): string => `${label}\u00a0: ${ties(count)}, ${share}`,
    unknownStrength: (count: number): string => `Force non connue ou non montrée\u00a0: ${ties(count)}`,
  },
  degree: {
    question: 'La charge est-elle partagée\u00a0?',
    name: 'Liens par organisation, en moyenne',
    answer: (median: number, least: number, most: number): string =>
      `La moitié des organisations ont ${ties(median)} ou moins. Le nombre de liens va de ${number(least)} à ${number(most)}.`,
    deviation: (value: string): string => `Écart type\u00a0: ${value}`,
  },
  reciprocity: {
    question: 'Les deux organisations disent-elles la même chose\u00a0?',
    name: 'Réciprocité',
    answer: (both: number, declared: number): string =>
      `Sur ${ties(declared)} ${plural('fr', declared, 'déclaré', 'déclarés')}, ${number(both)} ${plural('fr', both, 'l’est', 'le sont')} par les deux organisations.`,
    unanswered: (count: number): string =>
      `Pour ${ties(count)}, l’autre organisation n’a pas encore répondu\u00a0: on ne sait pas.`,
  },
  freshness: {
    question: 'Le réseau est-il vivant\u00a0?',
    name: 'Jours depuis le dernier échange, valeur du milieu',
    answer: (median: number, dormant: number, known: number): string =>
      `Pour la moitié des liens, le dernier échange remonte à ${days(median)} ou moins. ${ties(dormant)} sur ${number(known)} ${plural('fr', dormant, 'dort', 'dorment')} depuis plus de 12 mois.`,
    unknown: (count: number): string => `${ties(count)} sans échange connu.`,
  },
  change: {
    question: 'Qu’est-ce qui a changé en un an\u00a0?',
    name: 'Liens formés, gardés, perdus',
    answer: (formed: number, kept: number, lost: number): string =>
      `${counted(formed, 'lien formé', 'liens formés')}, ${counted(kept, 'gardé', 'gardés')}, ${counted(lost, 'perdu', 'perdus')}.`,
    since: (day: string): string => `Depuis le ${day}, entre les organisations qui sont dans le réseau.`,
    withNew: (count: number): string => `${ties(count)} avec une organisation arrivée depuis.`,
  },
  centralization: {
    question: 'Tout passe-t-il par une seule organisation\u00a0?',
    name: 'Centralisation',
    answer: (share: string): string =>
      `Le réseau est à ${share}, entre 0\u00a0% (liens partagés également) et 100\u00a0% (tout passe par une seule).`,
  },
  dependence: {
    question: 'Combien d’échanges passent par un même intermédiaire\u00a0?',
    name: 'Part la plus grande des plus courts chemins',
    answer: (highest: string): string =>
      `Au plus, ${highest} des plus courts chemins entre les autres passent par une même organisation.`,
    mean: (share: string): string => `En moyenne\u00a0: ${share}`,
  },
  cutOrganizations: {
    question: 'Quelles organisations, si elles partaient, couperaient le réseau\u00a0?',
    name: 'Points de coupure',
    answer: (count: number): string =>
      count === 0
        ? 'Aucune\u00a0: le réseau tient, quelle que soit celle qui part.'
        : `Sans ${plural('fr', count, 'cette organisation', 'l’une de ces organisations')}, d’autres n’auraient plus de lien avec le reste.`,
    item: (name: string, apart: number): string => `${name}\u00a0: ${organizations(apart)} à part`,
  },
  cutTies: {
    question: 'Quels liens, s’ils cessaient, couperaient le réseau\u00a0?',
    name: 'Ponts',
    answer: (count: number): string =>
      count === 0
        ? 'Aucun\u00a0: chaque lien a un autre chemin.'
        : `Sans ${plural('fr', count, 'ce lien', 'l’un de ces liens')}, il n’y a plus de chemin entre les deux côtés.`,
    item: (one: string, other: string, apart: number): string =>
      `${one} et ${other}\u00a0: ${organizations(apart)} à part`,
  },
  hangingSectors: {
    question: 'Quels secteurs ne se tiennent que par une organisation\u00a0?',
    name: 'Paires de secteurs qui ne tiennent qu’à un fil',
    answer: (count: number): string =>
      count === 0
        ? 'Aucune paire de secteurs d’au moins cinq organisations ne tient qu’à un fil.'
        : `${counted(count, 'paire de secteurs ne tient', 'paires de secteurs ne tiennent')} qu’à un fil.`,
    item: (pair: string, by: string): string => `${pair}\u00a0: ${by}`,
    oneOrganization: (name: string): string => `par ${name} seulement`,
    oneTie: (names: string): string => `par le seul lien entre ${names}`,
  },
  hangingRegions: {
    question: 'Quelles régions ne se tiennent que par une organisation\u00a0?',
    name: 'Paires de régions qui ne tiennent qu’à un fil',
    answer: (count: number): string =>
      count === 0
        ? 'Aucune paire de régions d’au moins cinq organisations ne tient qu’à un fil.'
        : `${counted(count, 'paire de régions ne tient', 'paires de régions ne tiennent')} qu’à un fil.`,
  },
  mixing: {
    question: 'Quels secteurs se rencontrent moins que le hasard ne le ferait\u00a0?',
    name: 'Paires qui se rencontrent moins que le hasard',
    answer: (fewer: number, all: number): string =>
      `Sur ${counted(all, 'paire', 'paires')} de secteurs assez grands, ${number(fewer)} ${plural('fr', fewer, 'a', 'ont')} moins de liens que le hasard n’en donnerait.`,
    figure: (fewer: number, all: number): string => `${number(fewer)} sur ${number(all)}`,
    none: 'Aucune paire de secteurs n’est assez grande pour être mesurée.',
    item: (pair: string, observed: number, expected: string, ratio: string): string =>
      `${pair}\u00a0: ${ties(observed)} pour ${expected} par hasard (${ratio})`,
    within: (sector: string): string => `${sector}, entre soi`,
  },
  betweenSectors: {
    question: 'Les secteurs restent-ils entre eux\u00a0?',
    name: 'Indice externe–interne, par secteur',
    answer: (external: number, internal: number): string =>
      `${ties(external)} ${plural('fr', external, 'va', 'vont')} d’un secteur à un autre, ${number(internal)} ${plural('fr', internal, 'reste', 'restent')} dans le même secteur.`,
    scale: 'De −1 (entre soi) à 1 (seulement avec d’autres).',
  },
  betweenRegions: {
    question: 'Les régions restent-elles entre elles\u00a0?',
    name: 'Indice externe–interne, par région',
    answer: (external: number, internal: number): string =>
      `${ties(external)} ${plural('fr', external, 'va', 'vont')} d’une région à une autre, ${number(internal)} ${plural('fr', internal, 'reste', 'restent')} dans la même région.`,
    unknown: (count: number): string => `${ties(count)} avec une organisation dont la région n’est pas connue.`,
  },
  brokerage: {
    question: 'Qui relie les secteurs\u00a0?',
    name: 'Chemins d’une organisation à une autre par une troisième',
    answer: (joining: number, all: number): string =>
      `Sur ${counted(all, 'chemin', 'chemins')} par un intermédiaire, ${number(joining)} ${plural('fr', joining, 'mène', 'mènent')} d’un secteur à un autre.`,
    none: 'Aucun\u00a0: tous ceux qui ont un lien commun sont aussi reliés entre eux.',
    noPath: 'aucun chemin',
    coordinator: (count: number): string => `${paths(count)} à l’intérieur de son secteur`,
    gates: (count: number): string => `${paths(count)} entre son secteur et un autre`,
    consultant: (count: number): string => `${paths(count)} à l’intérieur d’un autre secteur`,
    liaison: (count: number): string => `${paths(count)} entre deux autres secteurs`,
  },
  regionsAlone: {
    question: 'Quelles régions n’ont aucun lien avec une autre\u00a0?',
    name: 'Régions isolées',
    answer: (count: number): string =>
      count === 0
        ? 'Aucune\u00a0: chaque région a un lien connu avec une autre.'
        : `${counted(count, 'région n’a', 'régions n’ont')} aucun lien connu avec une autre.`,
    item: (region: string, n: number, answered: number): string =>
      answered === 0
        ? `${region}\u00a0: pas encore connu, personne n’a répondu`
        : `${region}\u00a0: ${number(answered)} sur ${number(n)} ${plural('fr', answered, 'a répondu', 'ont répondu')}`,
  },
  sectorsMissing: {
    question: 'Où s’arrête la chaîne des services\u00a0?',
    name: 'Régions où un secteur manque',
    answer: (count: number): string =>
      count === 0
        ? 'Chaque région du réseau a une organisation de chaque secteur.'
        : `Dans ${counted(count, 'région', 'régions')}, un secteur au moins n’a aucune organisation du réseau.`,
    item: (region: string, sectors: string): string => `${region}\u00a0: ${sectors}`,
  },
  components: {
    question: 'Le réseau est-il d’un seul tenant\u00a0?',
    name: 'Groupes reliés',
    answer: (count: number, isolates: number): string =>
      count === 1
        ? 'Oui\u00a0: on peut aller de chaque organisation à toutes les autres.'
        : `Non\u00a0: il y a ${counted(count, 'groupe', 'groupes')}, dont ${counted(isolates, 'organisation', 'organisations')} sans lien connu.`,
    largest: (share: string): string => `Le plus grand groupe réunit ${share} des organisations.`,
  },
  reachInTwo: {
    question: 'Jusqu’où va une alerte en deux étapes\u00a0?',
    name: 'Part rejointe en deux étapes',
    answer: (share: string): string =>
      `En passant par un seul intermédiaire, une organisation rejoint en moyenne ${share} des autres.`,
  },
}
export type Words = typeof fr
