import type { Language } from '../../../kernel/language.ts'
import type { UpdateRefusal } from './update-action.ts'
import type { NoteProblem } from '../../../field/index.ts'
import type { UndoRefusal } from '../rules.ts'

/** Bringing one action up to date, and taking that back. */
export interface UpdateWords {
  title: string
  pageTitle: (action: string) => string
  step: string
  stepHint: string
  stepAside: string
  setAside: string
  setAsideHint: string
  asideLead: string
  asideForLeads: string
  note: string
  noteHint: string
  save: string
  lastTitle: string
  last: (facts: { who: string; when: string; from: string; to: string }) => string
  lastSame: (facts: { who: string; when: string; to: string }) => string
  lastUndo: string
  undo: string
  undoHint: string
  refusals: Record<Exclude<UpdateRefusal, 'changed-meanwhile'>, string>
  undoRefusals: Record<UndoRefusal | 'changed-meanwhile', string>
  notUndone: string
  noteProblems: Record<NoteProblem, string>
}

const fr: UpdateWords = {
  title: 'Mettre à jour',
  pageTitle: (action) => `Mettre à jour : ${action}`,
  step: 'Où en est cette action ?',
  stepHint: 'Les six étapes du plan. On peut avancer, reculer, ou rester et ajouter une note.',
  stepAside: 'À quelle étape la reprendre ?',
  setAside: 'Mise de côté',
  setAsideHint: 'Vous n’y travaillez plus pour l’instant. Elle garde son historique et se reprend en tout temps.',
  asideLead: 'Cette action est mise de côté. Choisissez une étape pour la reprendre.',
  asideForLeads: 'Cette action est mise de côté. Une ou un responsable de l’organisation peut la reprendre.',
  note: 'Note (facultatif)',
  noteHint:
    'Ce qui s’est fait, en une ligne : 500 caractères au plus. Rien sur une personne : ni nom, ni âge, ni situation.',
  save: 'Enregistrer',
  lastTitle: 'Dernière mise à jour',
  last: ({ who, when, from, to }) => `${when}, ${who} : de « ${from} » à « ${to} ».`,
  lastSame: ({ who, when, to }) => `${when}, ${who} : toujours « ${to} ».`,
  lastUndo: 'C’était l’annulation de la mise à jour d’avant.',
  undo: 'Annuler cette mise à jour',
  undoHint:
    'Possible pendant 24 heures. L’action revient exactement à l’étape d’avant, et l’historique garde les deux.',
  refusals: {
    'move-not-allowed': 'Cette action ne peut pas passer à cette étape.',
    'wrong-party': 'Seule la personne responsable de l’organisation peut mettre une action de côté ou la reprendre.',
    'note-missing': 'L’action est déjà à cette étape. Choisissez-en une autre, ou écrivez une note.',
    'not-begun': 'La période du plan n’est pas commencée. L’étape se dira à partir du premier jour.',
    'organization-left': 'L’organisation a quitté le réseau. Son plan se lit encore, il ne se change plus.',
  },
  undoRefusals: {
    'nothing-to-undo': 'Il n’y a pas de mise à jour à annuler.',
    'not-yours': 'Seule la personne qui l’a faite, ou une ou un responsable, peut annuler cette mise à jour.',
    'too-old': 'Plus de 24 heures ont passé. Choisissez plutôt la bonne étape ici.',
    'organization-left': 'L’organisation a quitté le réseau. Son plan se lit encore, il ne se change plus.',
    'changed-meanwhile': 'Quelqu’un a mis l’action à jour entre-temps. Voici où elle en est maintenant.',
  },
  notUndone: 'Rien n’a été annulé',
  noteProblems: {
    'note-email': 'La note contient une adresse de courriel. Retirez-la : une note ne dit rien d’une personne.',
    'note-phone': 'La note contient un numéro de téléphone. Retirez-le : une note ne dit rien d’une personne.',
    'note-birth':
      'La note semble contenir une date de naissance. Retirez-la : une note ne dit rien d’une personne. Une date de rencontre peut rester.',
  },
}

const en: UpdateWords = {
  title: 'Update',
  pageTitle: (action) => `Update: ${action}`,
  step: 'Where does this action stand?',
  stepHint: 'The six steps of the plan. You may move ahead, move back, or stay and add a note.',
  stepAside: 'At which step do you take it up again?',
  setAside: 'Set aside',
  setAsideHint: 'You are not working on it for now. It keeps its history and can be taken up again at any time.',
  asideLead: 'This action is set aside. Choose a step to take it up again.',
  asideForLeads: 'This action is set aside. A lead of the organization can take it up again.',
  note: 'Note (optional)',
  noteHint:
    'What was done, in one line: 500 characters at most. Nothing about a person: no name, no age, no situation.',
  save: 'Save',
  lastTitle: 'Last update',
  last: ({ who, when, from, to }) => `${when}, ${who}: from “${from}” to “${to}”.`,
  lastSame: ({ who, when, to }) => `${when}, ${who}: still “${to}”.`,
  lastUndo: 'This took the update before it back.',
  undo: 'Undo this update',
  undoHint: 'Possible for 24 hours. The action goes back to exactly the step before, and the history keeps both.',
  refusals: {
    'move-not-allowed': 'This action cannot move to this step.',
    'wrong-party': 'Only a lead of the organization can set an action aside or take it up again.',
    'note-missing': 'The action is already at this step. Choose another one, or write a note.',
    'not-begun': 'The period of the plan has not begun. Its steps can be given from the first day on.',
    'organization-left': 'The organization has left the network. Its plan can still be read, no longer changed.',
  },
  undoRefusals: {
    'nothing-to-undo': 'There is no update to undo.',
    'not-yours': 'Only the person who made this update, or a lead, can undo it.',
    'too-old': 'More than 24 hours have passed. Choose the right step here instead.',
    'organization-left': 'The organization has left the network. Its plan can still be read, no longer changed.',
    'changed-meanwhile': 'Someone updated the action in the meantime. Here is where it stands now.',
  },
  notUndone: 'Nothing was undone',
  noteProblems: {
    'note-email': 'The note holds an e-mail address. Remove it: a note says nothing about a person.',
    'note-phone': 'The note holds a telephone number. Remove it: a note says nothing about a person.',
    'note-birth':
      'The note seems to hold a date of birth. Remove it: a note says nothing about a person. The date of a meeting may stay.',
  },
}

export const updateWords: Record<Language, UpdateWords> = { fr, en }
