import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Définitions partagées',
  lead: 'Ce que les organisations de votre réseau conviennent qu’un terme veut dire. Seul le réseau les voit.',
  propose: 'Proposer une définition',
  search: {
    label: 'Chercher une définition partagée',
    text: 'Mot du terme ou de la définition',
    state: 'État',
    any: 'Tous',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  awaiting: 'En attente de votre organisation',
  found: (count: number) => `${count} ${plural('fr', count, 'définition', 'définitions')}.`,
  heads: { term: 'Terme', definition: 'Définition', state: 'État', day: 'Jour' },
  empty: {
    title: 'Aucune définition partagée pour l’instant',
    text: 'Vos partenaires et vous n’entendez pas toujours la même chose par un mot. Proposez-en une définition : chacun dira s’il est d’accord.',
  },
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Essayez un mot de moins, ou un autre état. Les accents ne comptent pas.',
  },
  files: 'Télécharger cette liste :',
  file: {
    name: 'definitions',
    code: 'Code',
    network: 'Réseau',
    termFr: 'Terme (français)',
    termEn: 'Terme (anglais)',
    definitionFr: 'Définition (français)',
    definitionEn: 'Définition (anglais)',
    version: 'Version',
    by: 'Proposée par',
    proposedOn: 'Proposée le',
    adoptedOn: 'Adoptée le',
    withdrawnOn: 'Retirée le',
    address: 'Adresse',
  },
  page: (page: string, of: string) => `Page ${page} sur ${of}`,
}
export type Words = typeof fr
