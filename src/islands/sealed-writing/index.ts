import { el, linkButton, button, paragraph, sealedRoot, show } from '../sealed/dom.ts'
import { onLock, type KeySession } from '../sealed/key-session.ts'
import { readPaths, type Paths } from '../sealed/server.ts'
import { ask, Gone, type Choices, type Desk, type ReferralPaths } from '../referral/answers.ts'
import { sayInstant } from '../referral/days.ts'
import { openScene, showFailure } from '../referral/unlock-scene.ts'
import { aloudStep, consentStep } from './ask-consent.ts'
import { recipientStep } from './choose-recipient.ts'
import { emergencyStep } from './emergency.ts'
import { confirmStep } from './confirm-hand-off.ts'
import { teamStep } from './confirm-team.ts'
import { newDraft, type Draft, type Step } from './draft.ts'
import { handOffStep, readHandOff, type HandedOff } from './hand-off.ts'
import { dropDraft, keepDraft, readDrafts } from './keep-draft.ts'
import { previewStep } from './preview.ts'
import { contentStep } from './say-content.ts'
import { placesOf } from './send-referral.ts'
import { lang, said, t, type Writing } from './writing.ts'

const root = sealedRoot()
const paths = readPaths() as Paths & ReferralPaths

const draw: Readonly<Record<Step, (writing: Writing) => void>> = {
  to: recipientStep,
  consent: consentStep,
  aloud: aloudStep,
  emergency: emergencyStep,
  content: contentStep,
  preview: previewStep,
  'hand-off': handOffStep,
  confirm: confirmStep,
  team: teamStep,
}

async function start(session: KeySession): Promise<void> {
  try {
    const [desk, choices] = await Promise.all([ask<Desk>(paths.desk), ask<Choices>(paths.choices)])
    const places = placesOf(session, desk)
    const [first] = places
    const handedOff = handOffBefore()
    if (handedOff !== null) return await startHandOff(session, choices, handedOff)
    if (first === undefined) return show(root, t.noTeam.title, paragraph(t.noTeam.text), toList())
    const begin = (draft: Draft): void => write({ session, choices, places, draft, record: null, colleagues: [] })
    const fresh = (): void =>
      begin({ ...newDraft(lang, { from: first.id, worker: session.me.name }), to: chosenBefore() })
    const drafts = (await readDrafts(session, paths)).filter(({ draft }) => places.some(({ id }) => id === draft.from))
    const [last] = drafts
    if (last === undefined) return fresh()
    const drop = linkButton(t.resume.drop, () => {
      drop.replaceWith(
        linkButton(t.resume.dropSure, () => void dropDraft(session, paths, last.draft.id).then(fresh, fresh)),
      )
    })
    show(
      root,
      t.resume.title,
      paragraph(t.resume.text),
      button(t.resume.act(sayInstant(last.keptAt, lang)), () => begin(last.draft)),
      ' ',
      button(t.resume.fresh, fresh, 'secondary'),
      el('p', {}, drop),
    )
  } catch (failure) {
    showFailure(root, paths, failure, () => void start(session))
  }
}

/** The organization chosen on the page that one comes from: its id, after `#`; nothing of a person. Empty: none was. */
const chosenBefore = (): string => /^#to=([\da-f-]{36})$/.exec(location.hash)?.[1] ?? ''

/** The record to hand off, after `#` too, or one task of it. Null: a new referral is written. */
function handOffBefore(): HandedOff | null {
  const [, rec, taskId = null] = /^#hand-off=([\da-f-]{36})(?:&task=([\da-f-]{36}))?$/.exec(location.hash) ?? []
  return rec === undefined ? null : { rec, taskId }
}

/** What is handed off is opened first: who may not, or may not yet, is told why. */
async function startHandOff(session: KeySession, choices: Choices, handedOff: HandedOff): Promise<void> {
  const asked = await readHandOff(session, { paths, choices, ...handedOff }).catch((failure: unknown) => {
    if (failure instanceof Gone) return null
    throw failure
  })
  if (asked === null) return show(root, t.handOff.not.title, paragraph(t.handOff.not.text), toList())
  write({ session, ...asked })
}

const toList = (): HTMLElement => el('p', {}, el('a', { href: paths.list }, said.list))

function write(facts: Pick<Writing, 'session' | 'choices' | 'places' | 'draft' | 'record' | 'colleagues'>): void {
  const status = el('p', { role: 'status', class: 'small mid on-screen' })
  const writing: Writing = {
    ...facts,
    root,
    paths,
    sealed: null,
    attempted: null,
    status,
    go(step) {
      writing.sealed = null
      writing.draft.step = step
      status.replaceChildren()
      draw[step](writing)
      // Nothing was typed that would be lost: a hand-off begins again.
      if (writing.record !== null) return
      keepDraft(facts.session, paths, writing.draft).then(
        () => status.replaceChildren(t.draftKept),
        () => status.replaceChildren(t.draftNotKept),
      )
    },
  }
  draw[writing.draft.step](writing)
}

function openAgain(note: string | null): void {
  void openScene({ root, paths, note, opened: start })
}

onLock(() => openAgain(said.open.locked))
openAgain(null)
