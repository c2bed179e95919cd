import type { Language } from '../../../kernel/language.ts'
import type { Digest } from './choose-mail.ts'

/** Choosing one's mail, and stopping it from a mail. */
interface MailChoiceWords {
  title: string
  lead: string
  digest: string
  digestHint: string
  digests: Record<Digest, string>
  monthly: string
  monthlyChoice: string
  monthlyHint: string
  save: string
  noticeTitle: string
  saved: string
  stopTitle: string
  stopLead: string
  stops: string[]
  stop: string
  stopNext: string
  stoppedTitle: string
  stoppedLead: string
  stoppedNext: string
  choose: string
  deadTitle: string
  dead: string
}

const fr: MailChoiceWords = {
  title: 'Vos courriels du plan',
  lead: 'Ces courriels ne nomment personne et ne disent rien d’une jeune personne.',
  digest: 'Rappel de vos actions',
  digestHint: 'Les actions dont vous êtes responsable et dont l’échéance est passée, ou vient dans les 14 jours.',
  digests: {
    weekly: 'Chaque semaine, le lundi matin',
    daily: 'Chaque jour, du lundi au vendredi',
    none: 'Jamais',
  },
  monthly: 'Mise à jour du mois',
  monthlyChoice: 'Recevoir le lien de mise à jour du mois',
  monthlyHint:
    'Pour les responsables d’une organisation qui a adopté le plan. Les rappels de la coordination le suivent.',
  save: 'Enregistrer',
  noticeTitle: 'C’est fait',
  saved: 'Vos choix sont enregistrés.',
  stopTitle: 'Ne plus recevoir les courriels du plan',
  stopLead: 'Un bouton suffit. Cela arrête :',
  stops: ['le rappel de vos actions', 'le lien de mise à jour du mois', 'les demandes de nouvelles de la coordination'],
  stop: 'Ne plus les recevoir',
  stopNext: 'Pour n’en arrêter qu’une partie, ouvrez une session et choisissez.',
  stoppedTitle: 'Vous ne recevrez plus les courriels du plan',
  stoppedLead:
    'Les courriels de votre compte, comme le lien pour ouvrir une session, viennent encore quand vous les demandez.',
  stoppedNext: 'Pour les reprendre, ouvrez une session et choisissez.',
  choose: 'Choisir mes courriels',
  deadTitle: 'Cette adresse n’arrête aucun courriel',
  dead: 'Elle a peut-être été coupée : copiez-la en entier, ou ouvrez une session et choisissez vos courriels.',
}

const en: MailChoiceWords = {
  title: 'Your e-mails about the plan',
  lead: 'These e-mails name no one and say nothing about any young person.',
  digest: 'Reminder of your actions',
  digestHint: 'The actions you are in charge of whose due date has passed, or comes within 14 days.',
  digests: {
    weekly: 'Every week, on Monday morning',
    daily: 'Every day, from Monday to Friday',
    none: 'Never',
  },
  monthly: 'Update of the month',
  monthlyChoice: 'Receive the link for the update of the month',
  monthlyHint: 'For the leads of an organization that adopted the plan. Reminders of the coordination go with it.',
  save: 'Save',
  noticeTitle: 'Done',
  saved: 'Your choices are saved.',
  stopTitle: 'Stop the e-mails about the plan',
  stopLead: 'One button is enough. It stops:',
  stops: ['the reminder of your actions', 'the link for the update of the month', 'the coordination asking for news'],
  stop: 'Stop them',
  stopNext: 'To stop only some of them, sign in and choose.',
  stoppedTitle: 'You will no longer receive e-mails about the plan',
  stoppedLead: 'E-mails about your account, such as the link to sign in, still come when you ask for them.',
  stoppedNext: 'To receive them again, sign in and choose.',
  choose: 'Choose my e-mails',
  deadTitle: 'This address stops no e-mail',
  dead: 'It may have been cut: copy all of it, or sign in and choose your e-mails.',
}

export const mailChoiceWords: Record<Language, MailChoiceWords> = { fr, en }
