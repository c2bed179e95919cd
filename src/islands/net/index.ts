/**
 * The drawing of a net, in the hand: it is dragged, enlarged about the pointer, and what one points at, or reaches by keyboard, is shown
 * with its ties while the rest fades. Without script all of it is read as well: links, sizes by address, the table.
 */
const fade = '.18'
const most = 6

interface Look {
  x: number
  y: number
  width: number
}

function begin(net: SVGSVGElement): void {
  const { x, y, width: wide, height } = net.viewBox.baseVal
  const first = { x, y, width: wide }
  const ratio = height / wide
  const sheet = net.querySelector<SVGGElement>('[data-cords]')
  const shown = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  sheet?.after(shown)
  let look: Look = { ...first }
  let held: { x: number; y: number; id: number; moved: boolean } | undefined

  const place = (next: Look) => {
    const width = Math.min(first.width, Math.max(first.width / most, next.width))
    const limit = (at: number, from: number, size: number, own: number) =>
      Math.min(from + size - own, Math.max(from, at))
    look = {
      width,
      x: limit(next.x, first.x, first.width, width),
      y: limit(next.y, y, height, width * ratio),
    }
    net.setAttribute('viewBox', `${look.x} ${look.y} ${look.width} ${look.width * ratio}`)
  }
  const isNear = () => look.width < first.width - 1

  /** By a factor, about a point of the window. */
  const zoom = (by: number, clientX: number, clientY: number) => {
    const box = net.getBoundingClientRect()
    const [across, down] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height]
    const width = Math.min(first.width, Math.max(first.width / most, look.width * by))
    const grown = look.width - width
    place({ width, x: look.x + grown * across, y: look.y + grown * ratio * down })
  }

  net.addEventListener(
    'wheel',
    (event) => {
      // Plain turns of the wheel scroll the page, as everywhere.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, event.clientX, event.clientY)
    },
    { passive: false },
  )
  net.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) return
    zoom(event.shiftKey ? 2 : 0.5, event.clientX, event.clientY)
  })
  net.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button === 0 && isNear())
      held = { x: event.clientX, y: event.clientY, id: event.pointerId, moved: false }
  })
  net.addEventListener('pointermove', (event) => {
    if (held?.id !== event.pointerId) return
    const scale = look.width / net.getBoundingClientRect().width
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    if (!held.moved && Math.hypot(dx, dy) < 4) return
    net.setPointerCapture(event.pointerId)
    held = { ...held, x: event.clientX, y: event.clientY, moved: true }
    place({ ...look, x: look.x - dx * scale, y: look.y - dy * scale })
  })
  net.addEventListener('pointerup', () => {
    // The click that ends a drag follows no link.
    if (held?.moved) net.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true })
    held = undefined
  })
  net.addEventListener('dragstart', (event) => event.preventDefault())

  /** An organization with its ties; all of it again for undefined. */
  const show = (link: Element | null | undefined) => {
    const place = link?.getAttribute('data-n')
    shown.replaceChildren()
    if (sheet) sheet.style.opacity = place ? fade : ''
    const near = new Set([place])
    if (place && sheet)
      for (const group of sheet.querySelectorAll('defs > g')) {
        const own = [...group.querySelectorAll('path')].filter((tie) => {
          const ends = (tie.dataset['t'] ?? '').split(' ')
          if (!ends.includes(place)) return false
          for (const end of ends) near.add(end)
          return true
        })
        const lines = own.length > 0 ? sheet.querySelectorAll(`use[href="#${group.id}"]`) : []
        for (const line of lines) {
          const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g')
          for (const { name, value } of line.attributes) if (name !== 'href') layer.setAttribute(name, value)
          layer.append(...own.map((tie) => tie.cloneNode()))
          shown.append(layer)
        }
      }
    for (const one of net.querySelectorAll<SVGAElement>('a[data-n]'))
      one.style.opacity = place && !near.has(one.getAttribute('data-n')) ? '.4' : ''
  }
  const linkOf = (event: Event) => (event.target instanceof Element ? event.target.closest('a[data-n]') : null)
  net.addEventListener('pointerover', (event) => show(linkOf(event)))
  net.addEventListener('pointerleave', () => show(null))
  net.addEventListener('focusin', (event) => show(linkOf(event)))
  net.addEventListener('focusout', () => show(null))
}

for (const net of document.querySelectorAll<SVGSVGElement>('svg[data-net]')) begin(net)
