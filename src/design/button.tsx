import type { Child } from 'hono/jsx'
import type { Attributes } from './markup.ts'
import { classes } from './markup.ts'

export interface ButtonProps {
  /** `main`: the one act of the page. `secondary`: outlined. `link`: looks like a link, still posts. */
  kind?: 'main' | 'secondary' | 'link' | undefined
  /** With an address it is a link: going somewhere, changing nothing. */
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  id?: string | undefined
  class?: string | undefined
  disabled?: boolean | undefined
  attributes?: Attributes | undefined
  children?: Child
}

const classOfKind = {
  main: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  link: 'button-link',
}

export function Button(props: ButtonProps) {
  const className = classes(classOfKind[props.kind ?? 'main'], props.class)
  if (props.href !== undefined) {
    return (
      <a href={props.href} draggable="false" class={className} id={props.id} {...props.attributes}>
        {props.children}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      class={className}
      id={props.id}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      {...props.attributes}
    >
      {props.children}
    </button>
  )
}

/** Acts side by side; they wrap on a narrow screen. */
export function ButtonGroup({ children }: { children?: Child }) {
  return <div class="govuk-button-group">{children}</div>
}
