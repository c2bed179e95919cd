import { plural } from '../../../kernel/wording.ts'
import type { DigestRhythm } from './choose-mail.ts'

export const fr = {
  /** No name of a person, nothing that someone typed but the name of the organization or table. Subjects are neutral. */
  mails: {
    monthly: {
      subject: 'Tisserin : la mise à jour du mois',
      paragraphs: ({ adopter, actions }: { adopter: string; actions: number }): string[] => [
        plural(
          'fr',
          actions,
          `Une action du plan attend sa mise à jour : ${adopter}.`,
          `${actions} actions du plan attendent leur mise à jour : ${adopter}.`,
        ),
        'Le lien ci-dessous ouvre une seule page. Pour chaque action, touchez l’étape où elle en est. Si rien n’a changé, un seul bouton suffit.',
        'Ce lien est personnel et sert pendant 7 jours. Ouvrir la page ne change rien : seuls vos boutons comptent.',
      ],
      action: 'Mettre le plan à jour',
    },
    reminder: {
      subject: 'Tisserin : votre table demande des nouvelles du plan',
      paragraphs: ({ adopter, actions }: { adopter: string; actions: number }): string[] => [
        plural(
          'fr',
          actions,
          `La coordination du réseau souhaite connaître l’étape d’une action du plan : ${adopter}.`,
          `La coordination du réseau souhaite connaître l’étape de ${actions} actions du plan : ${adopter}.`,
        ),
        'Le lien ci-dessous ouvre une seule page. Pour chaque action, touchez l’étape où elle en est. Si rien n’a changé, un seul bouton suffit.',
        'Ce lien est personnel et sert pendant 7 jours. Ouvrir la page ne change rien : seuls vos boutons comptent.',
      ],
      action: 'Mettre le plan à jour',
    },
    /** One mail for all that waits: kinds, counts and links. */
    digest: {
      subject: (count: number): string =>
        plural('fr', count, 'Tisserin : une chose vous attend', `Tisserin : ${count} choses vous attendent`),
      lead: 'Voici ce qui vous attend. Ces pages s’ouvrent avec votre session.',
      late: (count: number): string =>
        plural('fr', count, 'Une action du plan est en retard.', `${count} actions du plan sont en retard.`),
      soon: (count: number): string =>
        plural(
          'fr',
          count,
          'Une action du plan arrive à échéance d’ici 14 jours.',
          `${count} actions du plan arrivent à échéance d’ici 14 jours.`,
        ),
      action: 'Tout voir',
    },
  },
  /** The page behind the link of a mail. */
  monthly: {
    title: 'La mise à jour du mois',
    /** For who is signed in. */
    pageTitle: 'Mettre le plan à jour',
    lead: 'Pour chaque action, touchez l’étape où elle en est. C’est enregistré tout de suite, et une autre étape corrige.',
    personal:
      'Cette page s’ouvre par un lien personnel. Ce que vous y faites est inscrit au nom de la personne qui l’a reçu : ne le transférez pas.',
    otherAccount:
      'Votre session est celle d’un autre compte. Ici, ce que vous faites est inscrit au nom de la personne à qui le lien a été envoyé.',
    progress: (done: number, all: number): string => `${done} sur ${all} à jour aujourd’hui`,
    allDone: 'Tout est à jour. Merci.',
    allDoneNext: 'Vous pouvez fermer cette page. Le prochain courriel viendra le mois prochain.',
    steps: (action: string): string => `Étape de l’action : ${action}`,
    isStep: 'étape actuelle',
    due: (day: string): string => `Échéance : ${day}`,
    doneToday: 'À jour aujourd’hui',
    since: (day: string): string => `Depuis le ${day}`,
    never: 'Pas encore de mise à jour',
    unchangedTitle: 'Rien n’a changé ?',
    unchanged: 'Rien n’a changé, tout confirmer',
    unchangedHint: 'Chaque action garde son étape, et le plan dit qu’elle est à jour.',
    unchangedRest: (count: number): string =>
      plural('fr', count, 'Confirme l’action qui reste.', `Confirme les ${count} actions qui restent.`),
    more: 'Une note, une échéance à changer, une action à mettre de côté ? Cela se fait dans le plan.',
    toPlan: 'Ouvrir le plan',
    none: 'Aucune action ne vous attend ici : elles ont été confiées à quelqu’un d’autre, ou mises de côté.',
    movedTitle: 'Quelqu’un a mis cette action à jour entre-temps',
    moved: ({ action, now, wanted }: { action: string; now: string; wanted: string }): string =>
      `« ${action} » en est maintenant à « ${now} ». Vous aviez choisi « ${wanted} ». Rien n’a été changé : touchez de nouveau une étape si la vôtre est la bonne.`,
    movedGo: 'Aller à cette action',
    notBegun: 'La période du plan n’est pas commencée. L’étape pourra être indiquée à partir du premier jour.',
    gone: 'Cette action n’est plus de celles que vous tenez à jour. Rien n’a été changé.',
    deadTitle: 'Ce lien ne sert plus',
    dead: 'Un lien de mise à jour sert pendant 7 jours, à une seule personne, pour un seul plan.',
    deadReasons: [
      'Il a peut-être plus de 7 jours.',
      'Il était peut-être pour une organisation où vous ne travaillez plus, ou une table que vous ne coordonnez plus.',
      'L’adresse a peut-être été coupée : copiez-la en entier.',
    ],
    deadNext:
      'Un nouveau lien vient avec le prochain courriel du mois, ou quand la coordination en demande un. Sans attendre : ouvrez une session, puis votre plan.',
    signIn: 'Ouvrir une session',
  },
  /** Choosing one’s mail, and stopping it from a mail. */
  choice: {
    title: 'Vos courriels',
    lead: 'Ces courriels ne nomment personne et ne disent rien d’une jeune personne.',
    digest: 'Ce qui vous attend',
    digestHint:
      'Un seul courriel pour tout : actions, engagements, réponses attendues, ententes à lire. Quand rien n’attend, rien ne vient.',
    digests: {
      weekly: 'Chaque semaine, le lundi matin',
      daily: 'Chaque jour, du lundi au vendredi',
      none: 'Jamais',
    } satisfies Record<DigestRhythm, string>,
    monthly: 'Mise à jour du plan',
    monthlyChoice: 'Recevoir chaque mois le lien de mise à jour',
    monthlyHint:
      'Pour les responsables d’une organisation qui a adopté le plan. Les rappels de la coordination le suivent.',
    save: 'Enregistrer',
    noticeTitle: 'C’est fait',
    saved: 'Vos choix sont enregistrés.',
    stopTitle: 'Ne plus recevoir ces courriels',
    stopLead: 'Un bouton suffit. Cela arrête :',
    stops: [
      'le courriel de ce qui vous attend',
      'le lien de mise à jour du plan, chaque mois',
      'les demandes de nouvelles de la coordination',
    ],
    stop: 'Ne plus les recevoir',
    stopNext: 'Pour n’en arrêter qu’une partie, ouvrez une session et choisissez.',
    stoppedTitle: 'Vous ne recevrez plus ces courriels',
    stoppedLead:
      'Les courriels de votre compte, comme le lien pour ouvrir une session, viennent encore quand vous les demandez.',
    stoppedNext: 'Pour les reprendre, ouvrez une session et choisissez.',
    choose: 'Choisir mes courriels',
    deadTitle: 'Cette adresse n’arrête aucun courriel',
    dead: 'Elle a peut-être été coupée : copiez-la en entier, ou ouvrez une session et choisissez vos courriels.',
  },
}

export type Words = typeof fr
