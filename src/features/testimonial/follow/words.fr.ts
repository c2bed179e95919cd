import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Ce que vous avez écrit, et ce que des personnes de vos organisations aimeraient publier.',
  count: (count: number) => `${formatNumber(count, 'fr')} ${plural('fr', count, 'témoignage', 'témoignages')}.`,
  write: 'Écrire un témoignage',
  toPublic: 'Voir les témoignages publiés',
  search: {
    label: 'Chercher dans ces témoignages',
    text: 'Mot, nom ou organisation',
    state: 'État',
    any: 'Tous',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  heads: { said: 'Témoignage', author: 'De', state: 'État', since: 'Écrit le' },
  you: 'Vous',
  toRead: 'À lire',
  empty: {
    title: 'Pas encore de témoignage',
    text: 'Racontez ce que travailler ensemble a changé, sans rien dire qui permette de reconnaître une jeune personne.',
  },
  emptyReader: 'Écrire un témoignage demande un accès d’intervention dans une organisation.',
  nothingFound: { title: 'Rien ne correspond', text: 'Essayez un mot de moins ou un autre état.' },
  steps: 'Où il en est',
  written: 'Écrit',
  authorConsented: 'La personne qui l’a écrit a consenti à la publication.',
  authorNot: 'La personne qui l’a écrit n’a pas consenti à la publication.',
  organizationConsented: 'L’organisation a consenti à la publication.',
  organizationNot: 'L’organisation n’a pas encore consenti.',
  withdrawnBy: {
    author: 'La personne qui l’a écrit l’a retiré.',
    organization: 'L’organisation l’a retiré.',
    account: 'Le compte a été fermé : le témoignage a été retiré.',
  },
  erasedOn: (day: string) => `Sans reprise, il sera effacé le ${day}.`,
  draftOnly: 'Un brouillon n’est lu que par la personne qui l’écrit.',
  noPlace: 'Vous n’avez plus d’accès d’intervention dans cette organisation : ce texte ne peut plus y être publié.',
  waitsForLead: 'Une personne responsable de votre organisation peut maintenant le lire et consentir.',
  waitsForOther:
    'Vous êtes responsable : une autre personne responsable, ou la coordination, consent pour l’organisation.',
  acts: {
    edit: 'Modifier',
    consent: 'Consentir à la publication',
    agree: 'Consentir pour l’organisation',
    withdraw: 'Retirer',
    discard: 'Jeter ce brouillon',
    resume: 'Reprendre comme brouillon',
  },
}

export type Words = typeof fr
