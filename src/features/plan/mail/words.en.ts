import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  mails: {
    monthly: {
      subject: 'Tisserin: this month’s update',
      paragraphs: ({ adopter, actions }) => [
        plural(
          'en',
          actions,
          `One action of the plan is waiting for its update: ${adopter}.`,
          `${actions} actions of the plan are waiting for their update: ${adopter}.`,
        ),
        'The link below opens a single page. For each action, tap the step it has reached. If nothing has changed, one button is enough.',
        'This link is personal and works for 7 days. Opening the page changes nothing: only your buttons count.',
      ],
      action: 'Update the plan',
    },
    reminder: {
      subject: 'Tisserin: your table asks how the plan is going',
      paragraphs: ({ adopter, actions }) => [
        plural(
          'en',
          actions,
          `The network’s coordinator would like to know the step of one action of the plan: ${adopter}.`,
          `The network’s coordinator would like to know the step of ${actions} actions of the plan: ${adopter}.`,
        ),
        'The link below opens a single page. For each action, tap the step it has reached. If nothing has changed, one button is enough.',
        'This link is personal and works for 7 days. Opening the page changes nothing: only your buttons count.',
      ],
      action: 'Update the plan',
    },
    digest: {
      subject: (count) =>
        plural('en', count, 'Tisserin: one thing is waiting for you', `Tisserin: ${count} things are waiting for you`),
      lead: 'Here is what is waiting for you. These pages open once you are signed in.',
      late: (count) => plural('en', count, 'One action of the plan is late.', `${count} actions of the plan are late.`),
      soon: (count) =>
        plural(
          'en',
          count,
          'One action of the plan is due within 14 days.',
          `${count} actions of the plan are due within 14 days.`,
        ),
      action: 'See everything',
    },
  },
  monthly: {
    title: 'This month’s update',
    pageTitle: 'Bring the plan up to date',
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
      plural('en', count, 'Confirms the action that is left.', `Confirms the ${count} actions that are left.`),
    more: 'A note, a due date to change, an action to set aside? That is done in the plan.',
    toPlan: 'Open the plan',
    none: 'No action is waiting for you here: they were given to someone else, or set aside.',
    movedTitle: 'Someone updated this action in the meantime',
    moved: ({ action, now, wanted }) =>
      `“${action}” is now at “${now}”. You had chosen “${wanted}”. Nothing was changed: tap a step again if yours is the right one.`,
    movedGo: 'Go to this action',
    notBegun: 'The period of the plan has not begun. You can enter the step from the first day on.',
    gone: 'This action is no longer one that you keep up to date. Nothing was changed.',
    deadTitle: 'This link no longer works',
    dead: 'An update link works for 7 days, for one person, for one plan.',
    deadReasons: [
      'It may be more than 7 days old.',
      'It may have been for an organization where you no longer work, or a table you no longer coordinate.',
      'The address may have been cut: copy all of it.',
    ],
    deadNext:
      'A new link comes with the next monthly e-mail, or when the coordinator asks for one. No need to wait: sign in, then open your plan.',
    signIn: 'Sign in',
  },
  choice: {
    title: 'Your e-mails',
    lead: 'These e-mails name no one and say nothing about any young person.',
    digest: 'What is waiting for you',
    digestHint:
      'A single e-mail for everything: actions, commitments, answers, agreements to read. When nothing is waiting, nothing comes.',
    digests: {
      weekly: 'Every week, on Monday morning',
      daily: 'Every day, from Monday to Friday',
      none: 'Never',
    },
    monthly: 'Update of the plan',
    monthlyChoice: 'Receive the monthly update link',
    monthlyHint: 'For the leads of an organization that adopted the plan. Reminders from the coordinator go with it.',
    save: 'Save',
    noticeTitle: 'Done',
    saved: 'Your choices are saved.',
    stopTitle: 'Stop these e-mails',
    stopLead: 'One button is enough. It stops:',
    stops: [
      'the e-mail about what is waiting for you',
      'the monthly update link of the plan',
      'requests for news from the coordinator',
    ],
    stop: 'Stop them',
    stopNext: 'To stop only some of them, sign in and choose.',
    stoppedTitle: 'You will no longer receive these e-mails',
    stoppedLead: 'E-mails about your account, such as the link to sign in, still come when you ask for them.',
    stoppedNext: 'To receive them again, sign in and choose.',
    choose: 'Choose my e-mails',
    deadTitle: 'This address stops no e-mail',
    dead: 'It may have been cut: copy all of it, or sign in and choose your e-mails.',
  },
}
