import type { Language } from '../../../kernel/language.ts'

/** The page behind the link of a mail. */
interface MonthlyWords {
  title: string
  lead: string
  personal: string
  otherAccount: string
  progress: (done: number, all: number) => string
  allDone: string
  allDoneNext: string
  steps: (action: string) => string
  isStep: string
  due: (day: string) => string
  doneToday: string
  since: (day: string) => string
  never: string
  unchangedTitle: string
  unchanged: string
  unchangedHint: string
  unchangedRest: (count: number) => string
  more: string
  toPlan: string
  none: string
  movedTitle: string
  moved: (facts: { action: string; now: string; wanted: string }) => string
  movedGo: string
  notBegun: string
  gone: string
  deadTitle: string
  dead: string
  deadReasons: string[]
  deadNext: string
  signIn: string
}

const fr: MonthlyWords = {
  title: 'La mise à jour du mois',
  lead: 'Pour chaque action, touchez l’étape où elle en est. C’est enregistré tout de suite, et une autre étape corrige.',
  personal:
    'Cette page s’ouvre par un lien personnel. Ce que vous y faites est inscrit au nom de la personne qui l’a reçu : ne le transférez pas.',
  otherAccount:
    'Votre session est celle d’un autre compte. Ici, ce que vous faites est inscrit au nom de la personne à qui le lien a été envoyé.',
  progress: (done, all) => `${done} sur ${all} à jour aujourd’hui`,
  allDone: 'Tout est à jour. Merci.',
  allDoneNext: 'Vous pouvez fermer cette page. Le prochain courriel viendra le mois prochain.',
  steps: (action) => `Étape de l’action : ${action}`,
  isStep: 'étape actuelle',
  due: (day) => `Échéance : ${day}`,
  doneToday: 'À jour aujourd’hui',
  since: (day) => `Depuis le ${day}`,
  never: 'Aucune mise à jour encore',
  unchangedTitle: 'Rien n’a changé ?',
  unchanged: 'Rien n’a changé, tout confirmer',
  unchangedHint: 'Chaque action garde son étape, et le plan dit qu’elle est à jour.',
  unchangedRest: (count) => (count > 1 ? `Confirme les ${count} actions qui restent.` : 'Confirme l’action qui reste.'),
  more: 'Une note, une échéance à changer, une action à mettre de côté ? Cela se fait dans le plan.',
  toPlan: 'Ouvrir le plan',
  none: 'Aucune action ne vous attend ici : elles ont été confiées à quelqu’un d’autre, ou mises de côté.',
  movedTitle: 'Quelqu’un a mis cette action à jour entre-temps',
  moved: ({ action, now, wanted }) =>
    `« ${action} » en est maintenant à « ${now} ». Vous aviez choisi « ${wanted} ». Rien n’a été changé : touchez de nouveau une étape si la vôtre est la bonne.`,
  movedGo: 'Aller à cette action',
  notBegun: 'La période du plan n’est pas commencée. L’étape se dira à partir du premier jour.',
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
}

const en: MonthlyWords = {
  title: 'This month’s update',
  lead: 'For each action, tap the step it has reached. It is saved at once, and tapping another step corrects it.',
  personal:
    'This page opens with a personal link. What you do here is recorded in the name of the person who received it: do not forward it.',
  otherAccount:
    'You are signed in with another account. What you do here is recorded in the name of the person the link was sent to.',
  progress: (done, all) => `${done} of ${all} up to date today`,
  allDone: 'Everything is up to date. Thank you.',
  allDoneNext: 'You may close this page. The next e-mail comes next month.',
  steps: (action) => `Step of the action: ${action}`,
  isStep: 'current step',
  due: (day) => `Due on ${day}`,
  doneToday: 'Up to date today',
  since: (day) => `Since ${day}`,
  never: 'No update yet',
  unchangedTitle: 'Nothing has changed?',
  unchanged: 'Nothing has changed, confirm all',
  unchangedHint: 'Each action keeps its step, and the plan says that it is up to date.',
  unchangedRest: (count) =>
    count > 1 ? `Confirms the ${count} actions that are left.` : 'Confirms the action that is left.',
  more: 'A note, a due date to change, an action to set aside? That is done in the plan.',
  toPlan: 'Open the plan',
  none: 'No action is waiting for you here: they were given to someone else, or set aside.',
  movedTitle: 'Someone updated this action in the meantime',
  moved: ({ action, now, wanted }) =>
    `“${action}” is now at “${now}”. You had chosen “${wanted}”. Nothing was changed: tap a step again if yours is the right one.`,
  movedGo: 'Go to this action',
  notBegun: 'The period of the plan has not begun. Its steps can be given from the first day on.',
  gone: 'This action is no longer one that you keep up to date. Nothing was changed.',
  deadTitle: 'This link no longer works',
  dead: 'An update link works for 7 days, for one person, for one plan.',
  deadReasons: [
    'It may be more than 7 days old.',
    'It may have been for an organization where you no longer work, or a table you no longer coordinate.',
    'The address may have been cut: copy all of it.',
  ],
  deadNext:
    'A new link comes with the next monthly e-mail, or when the coordination asks for one. No need to wait: sign in, then open your plan.',
  signIn: 'Sign in',
}

export const monthlyWords: Record<Language, MonthlyWords> = { fr, en }
