import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { GapKind } from '../model.ts'
import type { CellState, UnknownCause } from './model.ts'

const count = (value: number, one: string, many: string): string =>
  `${formatNumber(value, 'fr')} ${plural('fr', value, one, many)}`
const organizations = (value: number): string => count(value, 'organisation', 'organisations')

export const fr = {
  title: 'Ce qu’il y a à renforcer',
  crumb: 'Liens',
  lead: (network: string) =>
    `${network} : qui manque et où, ce qui ne tient qu’à un fil, et quoi faire ensuite. Ce sont des suggestions.`,
  coverage: (answered: number, of: number, day: string) =>
    `${organizations(answered)} sur ${formatNumber(of, 'fr')} ${plural('fr', answered, 'a répondu', 'ont répondu')} depuis douze mois. État au ${day}.`,
  networks: 'Autres réseaux',
  table: {
    title: 'Qui tient quel secteur, par région',
    help: 'Chaque case mène aux organisations et à la personne à qui écrire.',
    region: 'Région',
    key: 'Légende',
    all: 'Montrer toutes les régions du Québec',
    own: 'Montrer seulement les régions du réseau',
    cell: (sector: string, region: string) => `${sector}, ${region} : `,
  },
  states: {
    held: 'Tenu',
    one: 'Un seul fil',
    nobody: 'Personne',
    unknown: 'Pas encore connu',
  } satisfies Record<CellState, string>,
  stateMeans: {
    held: 'deux organisations ou plus',
    one: 'une seule organisation',
    nobody: 'aucune, et quelqu’un y a répondu',
    unknown: 'aucune réponse ne permet de le dire',
  } satisfies Record<CellState, string>,
  causes: {
    'not-covered': 'Le réseau ne couvre pas cette région.',
    'nobody-answered': 'Aucune organisation de cette région n’a répondu depuis douze mois.',
    'no-region-said': 'La région d’une organisation de ce secteur n’est pas encore précisée.',
  } satisfies Record<UnknownCause, string>,
  filter: {
    label: 'Choisir ce qui est montré',
    kind: 'Ce qui manque',
    region: 'Région',
    sector: 'Secteur',
    any: 'Tout',
    submit: 'Afficher',
    reset: 'Tout voir',
  },
  kinds: {
    'sector-missing': 'Secteurs que personne ne tient',
    'sectors-apart': 'Secteurs d’une région sans lien entre eux',
    'region-alone': 'Régions sans lien avec une autre',
    'same-action': 'Même action du plan, sans lien',
    'one-organization': 'Ce qui ne tient qu’à une organisation',
    'one-office': 'Ce qui ne tient qu’à une personne-ressource',
    'would-join': 'Les nouveaux liens qui relieraient le plus',
  } satisfies Record<GapKind, string>,
  intro: {
    'sector-missing': '',
    'sectors-apart': 'Les deux secteurs sont dans la région. Aucun lien entre eux n’y est connu.',
    'region-alone': 'Aucune organisation de ces régions n’a de lien connu avec une autre région.',
    'same-action': 'Elles ont adopté la même action et travaillent en groupes séparés.',
    'one-organization': 'Si elle part, ces liens se perdent. Un deuxième lien les rendrait plus sûrs.',
    'one-office': 'Une seule personne y répond. Une relève garderait ces liens vivants.',
    'would-join': 'Quelques suggestions. Personne n’est contacté sans vous.',
  } satisfies Record<GapKind, string>,
  found: (total: number) => count(total, 'ligne', 'lignes'),
  seeAll: (kind: string) => `Voir toutes les lignes : ${kind}`,
  line: {
    sectorMissing: (sector: string, region: string) => `${sector}, ${region}`,
    nobody: 'Personne dans le réseau ne tient ce secteur dans cette région.',
    sectorsApart: (one: string, other: string, region: string) => `${one} et ${other}, ${region}`,
    noTie: 'Aucun lien entre eux dans la région.',
    noKnownTie: 'Aucun lien connu entre eux dans la région.',
    regionAlone: 'Aucun lien avec une autre région.',
    regionMaybeAlone: 'Aucun lien connu avec une autre région.',
    action: (number: number, title: string) => `Action ${number} : ${title}`,
    ownAction: (code: string) => `Action ${code}`,
    groups: (of: number, groups: number) =>
      `${organizations(of)} ${plural('fr', of, 'l’a adoptée', 'l’ont adoptée')}, en ${count(groups, 'groupe', 'groupes')} sans lien entre eux.`,
    groupsBounded: (of: number) =>
      `${organizations(of)} ${plural('fr', of, 'l’a adoptée', 'l’ont adoptée')}, en groupes sans lien entre eux. Les premiers :`,
    cutOff: (cut: number) =>
      `Sans elle, ${organizations(cut)} ${plural('fr', cut, 'n’est plus reliée', 'ne sont plus reliées')} au reste du groupe.`,
    sectorPair: (one: string, other: string) => `Tous les liens entre ${one} et ${other} passent par elle.`,
    regionPairs: (pairs: string) => `Tous les liens entre ces régions passent par elle : ${pairs}.`,
    pair: (one: string, other: string) => `${one} et ${other}`,
    more: (left: number) => `et ${count(left, 'autre', 'autres')}`,
    office: (ties: number) => `Une seule personne y répond : ${count(ties, 'lien en dépend', 'liens en dépendent')}.`,
    joinGroups: (one: number, other: number) =>
      `Relierait deux groupes que rien ne joint : ${organizations(one)} d’un côté, ${formatNumber(other, 'fr')} de l’autre.`,
    joinSectors: (one: string, other: string) => `Serait le premier lien entre ${one} et ${other}.`,
    joinRegions: (one: string, other: string) => `Sortirait une région de l’isolement : ${one}, vers ${other}.`,
    sharedRegions: (names: string) => `Région en commun : ${names}.`,
    sharedActions: (names: string) => `Du plan, en commun : ${names}.`,
    known: (answered: number, of: number) =>
      `${plural('fr', of, 'Réponse', 'Réponses')} : ${formatNumber(answered, 'fr')} sur ${formatNumber(of, 'fr')}.`,
    unsure: 'Il se peut qu’un lien existe sans être déclaré ou montré.',
  },
  acts: {
    cell: (name: string) => `À qui écrire : ${name}`,
    invite: 'Inviter une organisation',
    alliance: 'Proposer une alliance',
    write: 'Écrire aux deux contacts',
    mailSubject: (one: string, other: string) => `Faire connaissance : ${one} et ${other}`,
    organization: (name: string) => `Voir la fiche : ${name}`,
    organizations: 'Voir les organisations de la région',
    whatIf: 'Et si elle partait ?',
    action: 'Voir l’action',
    setAside: 'Mettre de côté',
  },
  notKnown: {
    title: 'Ce qui n’est pas encore connu',
    text: 'Ces silences ne sont comptés ni comme des liens, ni comme des manques.',
    cells: (value: number) => `${count(value, 'case', 'cases')} du tableau.`,
    regions: (value: number, names: string) =>
      `${count(value, 'région où personne n’a répondu', 'régions où personne n’a répondu')} : ${names}.`,
    organizations: (value: number) =>
      `${organizations(value)} sans lien connu et sans réponse : ${plural('fr', value, 'elle a', 'elles ont')} peut-être des liens.`,
    noRegion: (value: number) => `${organizations(value)} dont la région n’est pas précisée.`,
    sectorPairs: (value: number) =>
      `${count(value, 'paire', 'paires')} de secteurs d’une région où personne n’a répondu.`,
    unshown: 'Les liens déclarés que les deux organisations ne montrent pas aux membres.',
    offices: 'Les organisations où une seule personne répond : seule la coordination les lit.',
    nothing: 'Rien : toutes les organisations ont répondu.',
  },
  asideLink: (value: number) => `${count(value, 'ligne mise', 'lignes mises')} de côté`,
  whatIf: 'Et si une organisation partait ?',
  files: 'Télécharger la liste :',
  empty: {
    title: 'Rien à renforcer ici pour l’instant',
    text: 'Aucun manque n’est connu. Ce qui n’est pas encore connu est dit plus bas.',
  },
  nothingFound: { title: 'Rien ne correspond', text: 'Essayez une autre région ou un autre secteur.' },
  noNetwork: { title: 'Pas de réseau', text: 'Votre organisation n’est dans aucun réseau pour l’instant.' },
  noNet: {
    title: 'Le filet n’est pas encore dessiné',
    coordination: 'Il se calcule avec les premiers liens déclarés ou notés. Revenez dans quelques minutes.',
    members: 'Votre réseau ne montre pas ses liens à ses membres pour l’instant.',
  },
  notices: {
    'gap-set-aside': 'La ligne est mise de côté. Vous pouvez la reprendre en tout temps.',
    'gap-aside-already': 'Quelqu’un l’avait déjà mise de côté. Sa raison est gardée.',
    'gap-taken-up': 'La ligne est de nouveau dans la liste.',
    'gap-up-already': 'Quelqu’un l’avait déjà reprise.',
    'gap-gone': 'Ce manque n’est plus là : rien n’est à mettre de côté.',
  },
  panel: { net: 'Les liens du réseau', gaps: 'Qui manque, et où' },
  noticeTitle: 'C’est fait',
  file: {
    name: 'à renforcer',
    sheet: 'À renforcer',
    heads: {
      key: 'Code',
      kind: 'Ce qui manque',
      what: 'Où, qui',
      why: 'Raison',
      regions: 'Régions',
      sectors: 'Secteurs',
      organizations: 'Organisations',
      answered: 'Ont répondu',
      of: 'Sur',
      sure: 'Certain',
    },
    yes: 'oui',
    no: 'non',
  },
}
export type Words = typeof fr
