import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (network) => `Where the plan stands: ${network}`,
  breadcrumb: 'Plan board',
  lead: (actions, organizations, day) =>
    `${actions} ${plural('en', actions, 'action', 'actions')}, ${organizations} ${plural('en', organizations, 'organization', 'organizations')}. Up to date on ${day}.`,
  partial: (plans, organizations) =>
    plans === organizations
      ? 'All of these organizations have adopted the plan.'
      : `${plans} of ${organizations} ${plural('en', plans, 'has', 'have')} adopted the plan. Nothing is known of the others yet.`,
  noPlans: {
    title: 'Nobody has adopted the plan yet',
    text: 'The board will be woven here, one column per organization, once a first one has chosen its actions.',
  },
  remind: 'Ask for an update',
  download: 'Download the board:',
  filter: {
    label: 'Choose the organizations of the board',
    sector: 'Sector',
    region: 'Region',
    plan: 'Plan',
    all: 'All',
    allRegions: 'All',
    submit: 'Show',
    reset: 'Show all',
  },
  late: {
    title: 'Late the longest',
    none: 'No action is late.',
    days: (days) => plural('en', days, '1 day', `${days} days`),
  },
  nobody: {
    title: 'Nobody in charge',
    none: 'Every action under way has a person in charge.',
    unadopted: 'Chosen by no organization',
    toName: 'person in charge to be named',
  },
  latest: { title: 'Latest changes', none: 'Nothing has changed yet.' },
  meeting: {
    title: 'Same week, same place',
    none: 'No overlap in the coming weeks.',
    week: (day) => `Week of ${day}`,
    text: (organizations, place) => `${place}: ${organizations}`,
    others: (count) => plural('en', count, '1 other organization', `${count} other organizations`),
  },
  emptyCell:
    'A dot is not a zero: the organization did not choose this action. Brackets: it set the action aside. A dash: it has not adopted the plan yet.',
  all: 'All actions',
  asList: 'View as a list',
  asTable: 'View as a table',
  carriedBy: (count) => plural('en', count, '1 organization', `${count} organizations`),
  noOneHere: 'No organization of this page',
  caption: 'Step of each action, by organization',
  action: 'Action',
  adoptedBy: 'Chosen by',
  median: 'Median',
  noMedian: 'No median',
  spread: {
    title: 'Distribution',
    lead: 'For each action, how many organizations stand at each step. The median is the middle step.',
    caption: 'Number of organizations at each step',
    notChosen: 'Not chosen',
    setAside: 'Set aside',
    nobody: 'Nobody in charge',
    late: 'Late',
    step: (step, words) => `${step}%, ${words}`,
  },
  cell: {
    noPlan: 'plan not adopted yet',
    notChosen: 'not chosen',
    setAside: 'set aside',
    step: (step, words) => `${step}%, ${words}`,
    late: 'late',
    lateShort: 'late',
  },
  legend: 'How to read the cells',
  noOne: 'no one',
  page: (first, last, total) => `Organizations ${first} to ${last} of ${total}`,
  export: {
    organization: 'Organization',
    code: 'Code',
    sector: 'Sector',
    number: 'Number',
    action: 'Action',
    state: 'Step',
    due: 'Due',
    nobody: 'Nobody in charge',
    yes: 'yes',
    file: 'board',
  },
  reminder: {
    title: 'Ask for an update',
    lead: 'The leads of the organizations you choose will get an e-mail, each in their language, with a link to their plan.',
    none: 'No organization has adopted the plan yet.',
    choose: 'Organizations',
    hint: (late, nobody) =>
      late + nobody === 0
        ? 'Nothing late, someone for each action'
        : [late > 0 ? `${late} late` : '', nobody > 0 ? `${nobody} with nobody in charge` : '']
            .filter(Boolean)
            .join(', '),
    neverAsked: 'Never asked yet.',
    lastAsked: (when) => `Last asked on ${when}.`,
    whyNot: {
      recent: 'Not asked again within 20 hours.',
      'no-lead': 'Nobody would be reached: the organization has no lead.',
      stopped: 'Nobody would be reached: its leads no longer take these e-mails.',
    },
    nobodyAsked:
      'No request left: each organization chosen was asked less than 20 hours ago, or nobody there takes these e-mails.',
    preview: 'What the e-mail will say',
    previewText:
      'Hello. The coordinator of your table asks where your actions stand. A personal link, good for 7 days, opens your plan: three taps per action are enough.',
    submit: 'Send the request',
    noneChosen: 'Choose at least one organization.',
    sent: (count) =>
      plural(
        'en',
        count,
        'The request is on its way to 1 organization.',
        `The request is on its way to ${count} organizations.`,
      ),
  },
}
