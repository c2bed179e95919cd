import { expect } from 'vitest'
import type { Effort, Hand } from './hand.ts'

/*
 * Screens of the specification whose pages come with what is not built yet: P7, P8 (alliances), P9,
 * W3 (practice tools), Y3, Y4, Y6, R3, W5, D2, I1, I3 (referrals, the young person’s own door), L3, C6
 * (indicators), A2 to A6 (the instance). P10, L1 and W1 are walked by `public-pages`, `journey-plan` and `today`.
 */

/** Most that a task may take, from the screen named: the targets of the specification of screens. */
const targets = {
  'P1 the emergency number and three doors, from home': { taps: 0 },
  'P2 three services near me, from the search': { taps: 2, fields: 2, seconds: 20 },
  'P2 three services near me, from home': { taps: 2, fields: 2, seconds: 20 },
  'P3 a call or a text, from the results': { taps: 1 },
  'P3 the sheet on paper, from the sheet': { taps: 1 },
  'P4 three services handed over without title, from the search': { taps: 4, seconds: 30 },
  'P5 a term in both languages, and its address, from the glossary': { taps: 2, seconds: 10 },
  'P6 where my region is on action 22, from the plan': { taps: 3, seconds: 15 },
  'P6 where my region is on action 22, from home': { taps: 3, seconds: 15 },
  'R1 what to do tonight, from home': { taps: 1 },
  'R1 the same on paper, from home': { taps: 2 },
  'R2 how to talk about it on paper, from what to do tonight': { taps: 2 },
  'Y1 a human being, from home': { taps: 2, seconds: 10 },
  'Y2 a situation recognized and a human being, from the six': { taps: 2, fields: 0 },
  'Y2 what happens if I tell, from the six': { taps: 1, fields: 0 },
  'Y7 gone, from a page of young people': { taps: 1 },
  'W2 from a doubt to whom to call, from home': { taps: 6, fields: 0, pages: 6, seconds: 360 },
  'W2 the whole protocol with the line of a region, from home': { taps: 14, fields: 0, pages: 10, seconds: 360 },
  'W4 a referral sent with consent, from the sealed page': { taps: 16, fields: 8, pages: 7, seconds: 240 },
  'W6 the specialist and their backup, from anywhere': { taps: 2 },
  'W7 registered in a session, from Today': { taps: 3 },
  'W7 a certificate on paper, from Today': { taps: 2 },
  'W8 an activity counted, from Today': { taps: 5, fields: 3, seconds: 30 },
  'W8 the same activity counted again, from the form': { taps: 2, fields: 0, seconds: 15 },
  'D1 accepted, from the inbox': { taps: 3, seconds: 20 },
  'D1 refused with a reason, from the request': { taps: 3, seconds: 20 },
  'D3 whom to call now, by the Multisectoral Agreement, from Today': { taps: 2 },
  'D4 a version brought out, from Today': { taps: 4 },
  'W2 our screening protocol published, from Today': { taps: 4, fields: 0 },
  'W2 who has read our screening protocol, from Today': { taps: 4, fields: 0 },
  'D4 who has read our protocol, from Today': { taps: 4 },
  'D5 asked of colleagues elsewhere, from the form': { taps: 3, fields: 1, pages: 2 },
  'I2 a number of who is on duty in a region, from Today': { taps: 2 },
  'L2 one action brought up to date, from the page of all': { taps: 3, seconds: 45 },
  'L2 all our actions brought up to date, from Today': { seconds: 600 },
  'L4 a service confirmed, from Today': { taps: 2, seconds: 20 },
  'L5 someone invited, from Today': { fields: 3 },
  'L5 the specialist named, from our people': { taps: 3 },
  'L5 the specialist and the training person at once, from our people': { taps: 3 },
  'L6 the plan as a spreadsheet, from Today': { taps: 2, seconds: 10 },
  'L6 the plan on paper, from the plan': { taps: 2, seconds: 10 },
  'L6 the plan on paper, from Today': { taps: 2, seconds: 10 },
  'C1 the five latest, and those that nobody carries, from Today': { taps: 0, seconds: 5 },
  'C2 an alliance started and the others invited, from the sectors woven': { pages: 5, seconds: 180 },
  'C2 its first meeting called, from the idea': { pages: 5, seconds: 180 },
  'C3 who is missing where, from Today': { taps: 2 },
  'C3 a contact in another region, from Today': { taps: 3 },
  'C4 a meeting called, from its alliance': { taps: 3, fields: 3, pages: 2 },
  'C4 an organization noted, from the meeting': { taps: 1, fields: 0 },
  'C4 a decision noted, from the meeting': { taps: 1, fields: 1 },
  'C5 a reminder read and sent, from Today': { taps: 3 },
  'C7 27 organizations with three wrong cells, corrected, from Today': { seconds: 180 },
  'C8 a definition proposed, with the answers it has, from Today': { taps: 4, fields: 2 },
  'A1 the first organization invited, from the link of the first start': { pages: 6, seconds: 600 },
} as const satisfies Record<string, Partial<Effort>>

type Task = keyof typeof targets

const measured = new Map<Task, Effort>()

/** Holds what the task took against its target, and keeps it where it is the most taps so far. */
export function meets(task: Task, { effort }: Pick<Hand, 'effort'>): void {
  if (effort.taps >= (measured.get(task)?.taps ?? 0)) measured.set(task, effort)
  for (const [what, most] of Object.entries(targets[task]))
    expect(effort[what as keyof Effort], `${task}: ${what}`).toBeLessThanOrEqual(most)
}

/** Every task of the table. */
export const tasks = Object.keys(targets) as readonly Task[]

const tasksOf = (screens: RegExp): Task[] => tasks.filter((task) => screens.test(task))

/** What each task of these screens took at most, a line each. */
export const tapsTaken = (screens: RegExp): string[] =>
  tasksOf(screens).flatMap((task) => {
    const took = measured.get(task)
    return took ? [`${task}: ${took.taps} taps, ${took.fields} fields, ${took.pages} pages, ${took.seconds} s`] : []
  })

/** Tasks of these screens that no test walked. */
export const notWalked = (screens: RegExp): Task[] => tasksOf(screens).filter((task) => !measured.has(task))
