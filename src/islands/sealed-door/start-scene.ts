import { button, el, linkButton, paragraph, show } from '../sealed/dom.ts'
import { ask, type Team } from './ask.ts'
import { type Door, listOf, sayAnswers, sayFailure, sayPhone, sayStaffed } from './door.ts'

interface Next {
  chosen: (team: Team) => void
  open: () => void
}

/** What to know, then who can answer: those who answer now come first. */
export async function startScene(door: Door, next: Next): Promise<void> {
  const { root, t, path } = door
  root.replaceChildren(paragraph(t.working))
  try {
    const { teams } = await ask<{ teams: Team[] }>(path, { do: 'teams' })
    if (root.isConnected) draw(door, next, teams)
  } catch (failure) {
    const again = button(t.start.again, () => void startScene(door, next))
    show(root, t.start.known, paragraph(sayFailure(door, failure)), again)
  }
}

function draw(door: Door, { chosen, open }: Next, teams: readonly Team[]): void {
  const { root, t } = door
  const inOrder = [...teams].sort((a, b) => Number(b.answersNow) - Number(a.answersNow))
  show(
    root,
    t.start.known,
    paragraph(t.start.lead),
    listOf(t.start.limits),
    el('p', {}, linkButton(t.start.have, open)),
    el('h3', {}, t.start.choose),
    teams.length === 0 && paragraph(t.start.none),
    el('ul', { class: 'doors' }, ...inOrder.map((team) => teamRow(door, team, chosen))),
  )
}

function teamRow(door: Door, team: Team, chosen: (team: Team) => void): HTMLElement {
  const { t } = door
  return el(
    'li',
    {},
    el(
      'button',
      { type: 'button', press: () => chosen(team) },
      el('b', {}, team.name),
      el('span', {}, team.regions.join(', ')),
      el('span', {}, sayAnswers(team, door)),
      el('span', {}, sayStaffed(team, door)),
      el('span', {}, t.start.promise(team.promiseHours)),
      el('span', {}, t.start.phone(sayPhone(team.phone))),
    ),
  )
}
