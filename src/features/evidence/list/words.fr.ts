import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { WhoFilter, WorkSort } from './filter.ts'

const count = (n: number): string => formatNumber(n, 'fr')

export const fr = {
  lead: 'Ce que votre équipe a fait, compté une seule fois. Les indicateurs se calculent d’ici.',
  others: 'Consigner autre chose',
  found: (n: number, isFiltered: boolean) =>
    `${count(n)} ${plural('fr', n, 'chose consignée', 'choses consignées')}${isFiltered ? ' selon vos choix' : ''}.`,
  totals: 'En tout',
  totalsNote:
    'Ce sont vos propres nombres, sans arrondi ni retrait. Les présences ne sont pas des personnes : quelqu’un qui vient deux fois compte deux fois.',
  search: {
    label: 'Chercher dans notre travail',
    text: 'Mot du titre ou sorte',
    type: 'Sorte',
    anyType: 'Toutes',
    more: 'Préciser',
    action: 'Action du plan',
    anyAction: 'Toutes',
    from: 'Du',
    to: 'Au',
    who: 'Qui',
    sort: 'Ordre',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  whos: {
    all: 'Tout',
    mine: 'Ce que j’ai consigné',
    joint: 'Ce qui s’est fait à plusieurs',
    waiting: 'Ce qui attend notre réponse',
    platform: 'Ce que la plateforme sait déjà',
    withdrawn: 'Ce qui est retiré',
  } satisfies Record<WhoFilter | 'all', string>,
  sorts: {
    day: 'Le plus récent d’abord',
    oldest: 'Le plus ancien d’abord',
    recorded: 'Le dernier consigné d’abord',
  } satisfies Record<WorkSort, string>,
  heads: { what: 'Quoi', when: 'Quand', numbers: 'Nombres', who: 'Avec qui' },
  caption: 'Notre travail',
  alone: 'Notre organisation',
  recordedBy: (name: string) => `Consigné par ${name}`,
  waits: 'Est-ce bien vous ?',
  export: 'Télécharger la liste :',
  page: (page: string, pages: string) => `Page ${page} sur ${pages}.`,
  empty: {
    title: 'Rien n’est consigné encore',
    text: 'Comptez une première activité : cela prend une minute.',
  },
  nothingFound: { title: 'Rien ne correspond', text: 'Essayez un mot de moins, ou une période plus longue.' },
  noPlace: {
    title: 'Il faut travailler dans une organisation',
    text: 'Cette page montre le travail de votre organisation. Demandez à la personne qui la dirige de vous y inviter.',
  },
  file: {
    name: 'travail',
    record: 'Identifiant',
    type: 'Type',
    title: 'Titre',
    from: 'Premier jour',
    to: 'Dernier jour',
    tags: 'Choix',
    other: 'Autre',
    regions: 'Régions',
    action: 'Action',
    organizations: 'Organisations',
    recorder: 'Consigné par',
    about: 'À propos de',
    counts: 'Nombres',
    status: 'État',
    stands: 'Compte',
    withdrawn: 'Retiré',
  },
}

export type Words = typeof fr
