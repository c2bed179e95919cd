import type { Answering } from './contact-channel.ts'

/** « Ouvert jour et nuit », with a sign that is full when it is open; nothing for what has no hours. */
export function NowLine({ answering }: { answering: Answering | null }) {
  if (answering === null) return null
  const { isOpen, isAlways, words } = answering
  if (isOpen === null) return <span class="open-now open-now--unknown">{words}</span>
  const classes = ['open-now', ...(isOpen ? ['open-now--yes'] : []), ...(isAlways ? ['open-now--always'] : [])]
  return <span class={classes.join(' ')}>{words}</span>
}
