/** The quantile of a list at a share from 0 to 1, between two values by their distance. */
export function quantile(list, share) {
  const sorted = [...list].sort((left, right) => left - right)
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low])
}
