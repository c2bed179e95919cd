import { formatDay, type Language } from '../../../kernel/language.ts'
import type { Day } from '../../../kernel/clock.ts'

/** Mail of the plan: no name of a person, nothing that someone typed but the name of the organization or table. Subjects are neutral. */
interface MailWords {
  monthly: {
    subject: string
    paragraphs: (facts: { adopter: string; actions: number }) => string[]
    action: string
  }
  reminder: {
    subject: string
    paragraphs: (facts: { adopter: string; actions: number }) => string[]
    action: string
  }
  digest: {
    subject: string
    lead: (count: number) => string
    late: (action: string, due: Day) => string
    soon: (action: string, due: Day) => string
    more: (count: number) => string
    own: string
    action: string
    after: string
  }
}

const fr: MailWords = {
  monthly: {
    subject: 'Tisserin : la mise à jour du mois',
    paragraphs: ({ adopter, actions }) => [
      actions > 1
        ? `${actions} actions du plan attendent leur mise à jour : ${adopter}.`
        : `Une action du plan attend sa mise à jour : ${adopter}.`,
      'Le lien ci-dessous ouvre une seule page. Pour chaque action, touchez l’étape où elle en est. Si rien n’a changé, un seul bouton suffit.',
      'Ce lien est personnel et sert pendant 7 jours. Ouvrir la page ne change rien : seuls vos boutons comptent.',
    ],
    action: 'Mettre le plan à jour',
  },
  reminder: {
    subject: 'Tisserin : votre table demande des nouvelles du plan',
    paragraphs: ({ adopter, actions }) => [
      actions > 1
        ? `La coordination du réseau souhaite connaître l’étape de ${actions} actions du plan : ${adopter}.`
        : `La coordination du réseau souhaite connaître l’étape d’une action du plan : ${adopter}.`,
      'Le lien ci-dessous ouvre une seule page. Pour chaque action, touchez l’étape où elle en est. Si rien n’a changé, un seul bouton suffit.',
      'Ce lien est personnel et sert pendant 7 jours. Ouvrir la page ne change rien : seuls vos boutons comptent.',
    ],
    action: 'Mettre le plan à jour',
  },
  digest: {
    subject: 'Tisserin : vos actions du plan',
    lead: (count) =>
      count > 1
        ? `${count} actions dont vous êtes responsable ont une échéance passée ou prochaine.`
        : 'Une action dont vous êtes responsable a une échéance passée ou prochaine.',
    late: (action, due) => `En retard depuis le ${formatDay(due, 'fr')} : ${action}`,
    soon: (action, due) => `Échéance le ${formatDay(due, 'fr')} : ${action}`,
    more: (count) => (count > 1 ? `Et ${count} autres.` : 'Et une autre.'),
    own: 'une action ajoutée par votre organisation',
    action: 'Voir le plan',
    after: 'Si l’échéance n’est plus la bonne, changez-la dans le plan : c’est permis.',
  },
}

const en: MailWords = {
  monthly: {
    subject: 'Tisserin: this month’s update',
    paragraphs: ({ adopter, actions }) => [
      actions > 1
        ? `${actions} actions of the plan are waiting for their update: ${adopter}.`
        : `One action of the plan is waiting for its update: ${adopter}.`,
      'The link below opens a single page. For each action, tap the step it has reached. If nothing has changed, one button is enough.',
      'This link is personal and works for 7 days. Opening the page changes nothing: only your buttons count.',
    ],
    action: 'Update the plan',
  },
  reminder: {
    subject: 'Tisserin: your table asks for news of the plan',
    paragraphs: ({ adopter, actions }) => [
      actions > 1
        ? `The coordination of the network would like to know the step of ${actions} actions of the plan: ${adopter}.`
        : `The coordination of the network would like to know the step of one action of the plan: ${adopter}.`,
      'The link below opens a single page. For each action, tap the step it has reached. If nothing has changed, one button is enough.',
      'This link is personal and works for 7 days. Opening the page changes nothing: only your buttons count.',
    ],
    action: 'Update the plan',
  },
  digest: {
    subject: 'Tisserin: your actions of the plan',
    lead: (count) =>
      count > 1
        ? `${count} actions you are in charge of have a due date that has passed or is near.`
        : 'One action you are in charge of has a due date that has passed or is near.',
    late: (action, due) => `Late since ${formatDay(due, 'en')}: ${action}`,
    soon: (action, due) => `Due on ${formatDay(due, 'en')}: ${action}`,
    more: (count) => (count > 1 ? `And ${count} more.` : 'And one more.'),
    own: 'an action added by your organization',
    action: 'See the plan',
    after: 'If the due date is no longer right, change it in the plan: that is allowed.',
  },
}

export const mailWords: Record<Language, MailWords> = { fr, en }
