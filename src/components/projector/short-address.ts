/**
 * The short address of a lesson, as it stands on the projector to be typed:
 * `/belajar/#m1-4` leads on to its page. Without script one lands at its line.
 */
const lead = () => {
  const line = /^#[a-z]\d-\d$/.test(location.hash) && document.querySelector(location.hash);
  const link = line && line.querySelector('a');
  if (link) location.replace(link.href);
};
lead();
addEventListener('hashchange', lead);
