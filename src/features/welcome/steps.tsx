import { WithEmergencyCall } from './emergency-call.tsx'

export interface Step {
  title: string
  text: readonly string[]
}

/** What to do, in order: a heading a step, so that one can find it again in a hurry. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps" role="list">
      {steps.map(({ title, text }) => (
        <li>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p>
              <WithEmergencyCall text={paragraph} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
