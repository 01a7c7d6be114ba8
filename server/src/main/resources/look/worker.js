const KEPT = "linli {{css}} {{js}}";
const FILES = ["/offline", "{{css}}", "{{js}}", "/welcome/icon.svg"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match("/offline")));
  } else if (FILES.includes(new URL(request.url).pathname)) {
    event.respondWith(caches.match(request, { ignoreVary: true }).then((kept) => kept || fetch(request)));
  }
});

self.addEventListener("push", (event) => {
  const told = event.data ? event.data.json() : { title: "邻里 Linli", text: "", address: "/notices" };
  event.waitUntil(
    self.registration.showNotification(told.title, {
      body: told.text,
      icon: "/app/icon-192.png",
      tag: told.address,
      requireInteraction: told.urgent === true,
      data: told.address,
    }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients.matchAll({ type: "window" }).then((open) =>
      open.length > 0
        ? open[0].focus().then((window) => window.navigate(event.notification.data))
        : self.clients.openWindow(event.notification.data)));
});
