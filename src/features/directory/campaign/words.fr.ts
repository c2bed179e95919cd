import { plural } from '../../../kernel/wording.ts'

/** The mail that asks whether sheets are still right, the page behind its link, and stopping such mail. */
export const fr = {
  link: {
    title: 'Vos services : toujours exacts ?',
    lead: (organization: string) =>
      `${organization} : relisez chaque ligne, puis confirmez. Rien ne change tant que vous n’appuyez pas sur un bouton.`,
    sign: 'Pour corriger une ligne, connectez-vous',
    none: 'Aucune fiche publiée n’est tenue par votre organisation.',
    deadTitle: 'Ce lien ne s’ouvre plus',
    dead: 'Il sert pendant 7 jours, pour la personne à qui il a été écrit. Connectez-vous pour voir vos fiches.',
    signIn: 'Ouvrir une session',
    doneToday: 'Vérifiée aujourd’hui',
  },
  stop: {
    title: 'Ne plus recevoir de courriel sur les fiches ?',
    text: 'Vous ne recevrez plus de rappel pour vérifier les fiches de vos services. Vos autres courriels ne changent pas.',
    act: 'Arrêter ces courriels',
    doneTitle: 'Ces courriels sont arrêtés',
    done: 'Vos fiches restent à vérifier sur la page de vos services.',
    deadTitle: 'Cette adresse ne fonctionne pas',
    dead: 'Elle a peut-être été coupée par le logiciel de courriel. Copiez-la en entier.',
  },
  /** The organization’s name and its services’ own public names; the subject is neutral. */
  mail: {
    subject: 'Tisserin : des fiches à relire',
    paragraphs: ({ organization, sheets }: { organization: string; sheets: number }) => [
      plural(
        'fr',
        sheets,
        `Une fiche du répertoire attend d’être relue : ${organization}.`,
        `${sheets} fiches du répertoire attendent d’être relues : ${organization}.`,
      ),
    ],
    more: (count: number) => plural('fr', count, 'Et une autre.', `Et ${count} autres.`),
    after:
      'Le lien ci-dessous ouvre une seule page. Si tout est exact, un bouton suffit. Ce lien est personnel et sert pendant 7 jours. Ouvrir la page ne change rien.',
    action: 'Relire les fiches',
  },
}
export type Words = typeof fr
