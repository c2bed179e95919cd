import { defineDrawings } from '../drawings.tsx'
import { border, walnut } from '../inks.ts'

// Undyed fibre from bare to full: each is darker than the one before, so that the order reads in grey and on paper too.
const fabrics = [
  <path d="M3 3h1v1H3z" fill={border} />,
  <path d="M-2 2 2-2M-2 10 10-2M6 10l4-4" stroke={border} stroke-width="1.2" />,
  <path d="M0 2h8M0 6h8" stroke={border} stroke-width="2" />,
  <path d="M0 0h8v8H0z" fill={border} />,
  <path d="M0 0h8v8H0z" fill={walnut} />,
]
/** How many levels can be told apart. */
const mostFabrics = fabrics.length

defineDrawings([
  ...fabrics.map((marks, index) => ({
    id: `fabric-${index}`,
    draw: () => (
      <pattern id={`fabric-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8H0z" fill="#fff" />
        {marks}
      </pattern>
    ),
  })),
  {
    id: 'woven',
    draw: () => (
      <pattern id="woven" width="10" height="10" patternUnits="userSpaceOnUse">
        <path fill="#e3bd72" d="M0 0h10v10H0z" />
        <path d="M2.5-1v4.2M2.5 6.2v5M7.5 1.2v7" stroke={walnut} stroke-width="2.9" stroke-linecap="round" />
      </pattern>
    ),
  },
])

/** Which of them stands for one level of so many, from the barest to the fullest. */
export const fabricOf = (level: number, levels: number): string =>
  `fabric-${levels < 2 ? mostFabrics - 1 : Math.round((level * (mostFabrics - 1)) / (levels - 1))}`
