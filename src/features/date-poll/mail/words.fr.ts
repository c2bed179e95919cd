import { plural } from '../../../kernel/wording.ts'

interface Asked {
  /** Of the collaboration. */
  name: string
  moments: number
  /** Last day of answers, in words. */
  closing: string
}

const personal =
  'Ce lien est personnel : ne le transférez pas. Ouvrir la page ne change rien : seul votre bouton compte.'

export const fr = {
  /** No name of a person, nothing that someone typed but the name of the collaboration. Subjects are neutral. */
  mails: {
    ask: {
      subject: 'Tisserin : quand pouvez-vous vous rencontrer ?',
      paragraphs: ({ name, moments, closing }: Asked): string[] => [
        `« ${name} » cherche une date de rencontre. ${plural('fr', moments, 'Un moment est proposé', `${moments} moments sont proposés`)}.`,
        'Pour chaque moment, touchez oui, au besoin ou non, puis envoyez. Aucune session à ouvrir.',
        `On répond jusqu’au ${closing} inclus. Vous pouvez changer vos réponses jusque-là.`,
        personal,
      ],
      action: 'Répondre',
    },
    remind: {
      subject: 'Tisserin : on attend encore vos disponibilités',
      paragraphs: ({ name, closing }: Asked): string[] => [
        `« ${name} » cherche une date de rencontre, et n’a pas encore votre réponse.`,
        `On répond jusqu’au ${closing} inclus. Un toucher par moment suffit.`,
        personal,
      ],
      action: 'Répondre',
    },
  },
  /** The page that stops them, from a mail. */
  stop: {
    title: 'Ne plus recevoir les recherches de date',
    lead: 'Un bouton suffit. Les recherches de date resteront sur votre page du jour.',
    stop: 'Ne plus les recevoir',
    doneTitle: 'Vous ne recevrez plus les recherches de date',
    done: 'Les autres courriels de Tisserin continuent.',
    deadTitle: 'Cette adresse n’arrête aucun courriel',
    dead: 'Elle a peut-être été coupée : copiez-la en entier.',
  },
}
export type Words = typeof fr
