// Pointing at an item lights up its words, pointing at words lights up their items; a click or Enter keeps the light until Escape.
// Without this script all links still lead from item to words and back.
(() => {
  'use strict';
  const wide = matchMedia('(min-width: 70rem)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const pane = document.getElementById('text');
  const users = new Map();
  for (const element of document.querySelectorAll('[data-i]'))
    for (const key of element.dataset.i.split(' ')) {
      if (!users.has(key)) users.set(key, []);
      users.get(key).push(element);
    }

  let lit = [];
  let kept = [];

  // What an element stands for: words for the items that begin with them, else for all that they belong to.
  const keysOf = element => (element.dataset.h || element.dataset.i).split(' ');

  const light = (keys, nodes) => {
    for (const element of lit) element.classList.remove('on');
    lit = keys.flatMap(key => users.get(key) ?? []);
    if (keys.some(key => key[0] === 'a')) {
      const actors = new Set(keys.filter(key => key[0] === 'a'));
      for (const edge of document.querySelectorAll('.edge'))
        if (edge.dataset.n.split(' ').some(key => actors.has(key))) lit.push(edge);
    }
    for (const element of lit) element.classList.add('on');
    for (const net of document.querySelectorAll('.net')) net.classList.toggle('busy', nodes && lit.some(element => net.contains(element)));
  };

  // The words of what is pointed at come into sight where the text stands beside it; not at once, or passing over a list would make the text run.
  const Patience = 150;
  let waiting = 0;
  const lookUp = element => {
    clearTimeout(waiting);
    if (!element || !wide.matches || pane.contains(element)) return;
    waiting = setTimeout(() => {
      const room = pane.getBoundingClientRect();
      const seen = lit.filter(e => pane.contains(e)).map(e => e.getBoundingClientRect());
      if (seen.length > 0 && !seen.some(r => r.top >= room.top && r.bottom <= room.bottom)) goTo(lit.find(e => pane.contains(e)), true);
    }, Patience);
  };

  const under = target => target instanceof Element ? target.closest('[data-i]') : null;
  const point = element => {
    light(element ? keysOf(element) : kept, !!element?.closest('.net'));
    lookUp(element);
  };
  document.addEventListener('pointerover', event => { if (event.pointerType !== 'touch') point(under(event.target)); });
  document.addEventListener('focusin', event => point(under(event.target)));
  document.addEventListener('focusout', () => light(kept));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    kept = [];
    light(kept);
  });

  const goTo = (element, inPane) => {
    const behavior = calm.matches ? 'auto' : 'smooth';
    if (inPane && wide.matches) {
      const room = pane.getBoundingClientRect();
      pane.scrollTo({ top: pane.scrollTop + element.getBoundingClientRect().top - room.top - room.height / 3, behavior });
    } else {
      element.scrollIntoView({ block: inPane ? 'center' : 'nearest', behavior });
    }
  };

  const words = key => document.getElementById('w-' + key) ?? pane.querySelector(`[data-i~="${key}"]`);

  document.addEventListener('click', event => {
    const element = under(event.target);
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const goal = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (element) {
      kept = keysOf(element);
      light(kept);
    } else if (!link) {
      kept = [];
      light(kept);
    }
    if (goal && goal.matches('.at')) {
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
      const word = goal.nextElementSibling;
      goTo(word ?? goal, true);
      if (word) {
        if (!word.matches('a')) word.tabIndex = -1;
        word.focus({ preventScroll: true });
      }
    } else if (goal && goal.matches('[data-i]') && !goal.matches('.at')) {
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
      goal.focus({ preventScroll: true });
      goal.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
    } else if (element && !link && element.matches('.item, .speech > li, .timeline li, .edge, tr')) {
      // An item's own words come into sight beside it; on a narrow page that would take the reader away.
      const word = words(keysOf(element)[0]);
      if (word && wide.matches) goTo(word, true);
    }
  });
})();
