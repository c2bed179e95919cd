export interface QuickExitProps {
  label: string
  /** Our own address that answers by leaving for a neutral site. */
  href: string
}

/** Works without script. `data-leave` lets a script leave without a trace in the history. */
export function QuickExit({ label, href }: QuickExitProps) {
  return (
    <a class="leave" href={href} rel="noreferrer" data-leave>
      {label}
    </a>
  )
}
