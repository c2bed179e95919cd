import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const n = (count: number): string => formatNumber(count, 'en')
const organizations = (count: number): string =>
  plural('en', count, `${n(count)} organization`, `${n(count)} organizations`)

export const en: Words = {
  states: {
    computed: 'Computed',
    partial: 'Partial',
    awaitingSurvey: 'Needs a survey',
    withheld: 'Not shown',
    'no-data': 'No data yet',
    'not-adopted': 'Not chosen',
  },
  never: 'Not computed yet',
  percent: (share) => `${share}%`,
  share: (share, part, whole) => `${share}% (${part}\u00a0of\u00a0${whole})`,
  kinds: (count) => plural('en', count, `${count} category`, `${count} categories`),
  days: (count, said) => plural('en', count, `${said} day`, `${said} days`),
  perMonth: (rate) => `${rate} a month`,
  yes: 'Yes',
  no: 'No',
  organizationsOf: (yes, of) => `${yes} of ${organizations(of)}`,
  level: (level) => `Level ${level}`,
  median: (level) => `Median level: ${level}`,

  means: {
    targetReached: (target) => `The target (${target}) is reached.`,
    targetShort: (missing, target) => `${missing} short of the target (${target}).`,
    points: (count, said) => plural('en', count, `${said} point`, `${said} points`),
    since: {
      baseline: {
        more: (by, than) => `${by} more than the baseline (${than}).`,
        less: (by, than) => `${by} less than the baseline (${than}).`,
        same: 'The same as the baseline.',
      },
      previous: {
        more: (by, than) => `${by} more than the period before (${than}).`,
        less: (by, than) => `${by} less than the period before (${than}).`,
        same: 'The same as the period before.',
      },
    },
    zero: 'A true zero: work of this sort is logged, and none of it answers this measure.',
    count: 'Each record counts once, even when several organizations worked on it.',
    people: 'A total given by organizations: attendances, or an estimate of distinct people.',
    share: (part, partName, whole, wholeName) => `${part} (${partName}) of ${whole} (${wholeName}).`,
    onlyNature: (only, count) => `One category only: ${only} (${count}).`,
    noNature: 'Nothing of this sort was done.',
    tiedNature: (firsts, others, count) =>
      `Most often, equally: ${firsts.join(', ')}${others > 0 ? plural('en', others, ` and ${others} other`, ` and ${others} others`) : ''} (${count} each).`,
    nature: (first, count) => `Most often: ${first} (${count}).`,
    level: (share) => `${share} of answers are at the agreed level or above.`,
    medianLevel: 'At least half of the answers are at this level or above.',
    duration: (least, most, running) => `From ${least} to ${most}; ${running}.`,
    running: (count) =>
      count === 0
        ? 'none is still going on'
        : plural('en', count, `${n(count)} is still going on`, `${n(count)} are still going on`),
    frequency: 'An average over the months of the period.',
    yes: 'It is in place.',
    no: 'It is not in place yet.',
    yesNo: 'Among the organizations that chose the action.',
    awaitingSurvey: 'Only a survey gives this figure, and none was closed for this period.',
    'no-data': 'Nothing of this sort is logged: it is not known, and that is no zero.',
    'not-adopted': 'No organization here chose this action, or this outcome.',
    notAdoptedOwn: 'Your organization did not choose this action, or this outcome.',
    never: 'This figure was not computed for this period yet.',
    withheld: {
      few: 'Too few people, or a figure that would give another one away: it stays hidden to protect them.',
      'own-only': 'This number of people belongs to the organization that logged it.',
    },
  },

  toDo: {
    reached: 'Keep it up, or aim higher.',
    short: 'See with the team what is missing before the period ends.',
    more: 'Note what helped, and go on.',
    less: 'Ask what has changed.',
    noTarget: 'Set a target to know whether it is enough.',
    nature: 'See which categories are still missing.',
    share: (rest) =>
      rest === 0
        ? 'No one is missing: keep it up.'
        : plural('en', rest, `See what is missing for ${rest} other.`, `See what is missing for the ${rest} others.`),
    level: 'See which training would raise the other answers.',
    running: 'Log the end of what is over.',
    duration: 'See whether it is long enough to bear fruit.',
    frequency: 'Agree together on the pace you want, then set it as a target.',
    keepYes: 'Keep it up to date: log any change.',
    yesNo: 'Ask the others what holds them back.',
    zeroOwn: 'If something was done, log it; otherwise zero is right.',
    zero: 'Ask whether nothing was done, or nothing was logged.',
    partial: (missing) =>
      plural(
        'en',
        missing,
        `Ask the organization that logged nothing how things stand.`,
        `Ask the ${n(missing)} organizations that logged nothing how things stand.`,
      ),
    awaitingSurvey: 'Open the survey, then close it once the answers are in.',
    'no-data': 'Ask organizations to log what they did; zero can be logged too.',
    noDataOwn: 'Log what you did; zero can be logged too.',
    'not-adopted': 'See whether an organization could take it on.',
    notAdoptedOwn: 'Choose it in your plan if it concerns you.',
    withheld: 'Choose a wider region or a longer period.',
    ownOnly: 'Look at the total of the table or of the region.',
    never: 'Come back in a few minutes: it was asked for.',
  },

  coverage: (contributing, adopters) =>
    adopters === 0 ? 'No organization chose the action.' : `From ${n(contributing)} of ${organizations(adopters)}.`,
  ownCoverage: (contributing) => (contributing === 0 ? 'Your organization logged nothing.' : 'From your own records.'),
  jointShort: (count) => plural('en', count, `${n(count)} shared record.`, `${n(count)} shared records.`),
  joint: (count) =>
    plural(
      'en',
      count,
      `${n(count)} record is shared by several organizations. It counts once here and once in each of them: the parts add up to more than the total.`,
      `${n(count)} records are shared by several organizations. They count once here and once in each of them: the parts add up to more than the total.`,
    ),
  hidden: 'Not shown',
  method: 'How it is computed',
  version: (version) => `Definition, version ${version}.`,
  trace: 'Where this figure comes from',
  overTime: 'Over time, target',
  traceOf: (measure) => `Where this figure comes from: ${measure}`,
  overTimeOf: (measure) => `Over time, target: ${measure}`,
  bars: { name: 'Category', value: 'Number' },
  group: 'Group',
  by: { ageBand: 'By age', gender: 'By gender', role: 'By role' },
  levels: { row: 'Answers', total: 'Total', desc: (said) => `How answers spread. ${said}` },
  parts: 'What this share is made of',
  part: (name, share) => `${name}: ${share}`,

  underWay: 'This period is not over: its figures cannot be compared yet with those of a whole one.',
  period: {
    'school-year': (from, to) => `School year ${from}–${to}`,
    'fiscal-year': (from, to) => `Fiscal year ${from}–${to} (April to March)`,
    quarter: (number, year) =>
      `${['January to March', 'April to June', 'July to September', 'October to December'][number - 1]} ${year}`,
    shortQuarter: (number, year) => `Q${number} ${year}`,
  },
  periodLabel: 'Period',
  tally: {
    figures: (count) => plural('en', count, 'figure', 'figures'),
    survey: (count) => plural('en', count, 'needs a survey', 'need a survey'),
    missing: (count) => plural('en', count, 'without data', 'without data'),
    withheld: (count) => plural('en', count, 'not shown', 'not shown'),
  },
  file: {
    code: 'Code',
    action: 'Action',
    name: 'Measure',
    state: 'State',
    said: 'In words',
    number: 'Number',
    percent: 'Share',
    numerator: 'Numerator',
    denominator: 'Denominator',
    categories: 'Categories',
    contributing: 'Organizations that logged',
    adopters: 'Organizations that chose the action',
    version: 'Version of the definition',
  },
}
