export interface DemoBandProps {
  label: string
  text: string
  href: string
  linkLabel: string
}

/** Stands on every page of a demonstration: nothing there may be taken for real. */
export function DemoBand({ label, text, href, linkLabel }: DemoBandProps) {
  return (
    <aside class="demo" aria-label={label}>
      <div class="wrap">
        <span>{text}</span> <a href={href}>{linkLabel}</a>
      </div>
    </aside>
  )
}
