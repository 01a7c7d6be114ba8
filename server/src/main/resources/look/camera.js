(() => {
  if (!navigator.mediaDevices || !matchMedia("(pointer: fine)").matches) return;
  const pictured = (video) => {
    const canvas = document.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext("2d").drawImage(video, 0, 0);
    return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.92));
  };

  for (const camera of document.querySelectorAll("[data-camera]")) {
    const button = camera.querySelector("button");
    const field = document.getElementById(camera.dataset.camera);
    const opens = button.textContent;
    const video = document.createElement("video");
    video.muted = true;
    video.playsInline = true;
    const end = () => {
      for (const track of video.srcObject.getTracks()) track.stop();
      video.remove();
      button.textContent = opens;
    };
    const take = async () => {
      const taken = new DataTransfer();
      taken.items.add(new File([await pictured(video)], "camera.jpg", { type: "image/jpeg" }));
      field.files = taken.files;
      end();
    };
    const open = async () => {
      try {
        const facingMode = field.getAttribute("capture") ?? "user";
        const size = { width: { ideal: 1920 }, height: { ideal: 1080 } };
        video.srcObject =
          await navigator.mediaDevices.getUserMedia({ video: { facingMode, ...size } });
        camera.before(video);
        await video.play();
        button.textContent = camera.dataset.take;
      } catch {
        camera.textContent = camera.dataset.lost;
      }
    };
    camera.hidden = false;
    button.addEventListener("click", () => (video.isConnected ? take() : open()));
  }
})();
