// A setup that fails in one queue.
export default function setup(_host, { queue }) {
  if (queue === 1) throw new Error('no luck')
}
