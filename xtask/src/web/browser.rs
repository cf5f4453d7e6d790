//! [`Browser`]: Chromium without a window, driven by the DevTools protocol over two pipes.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};

/// The limit for an answer of the browser.
const LIMIT: Duration = Duration::from_secs(30);

/// Returns the browser: the one that `CHROMIUM` names, or one in `PATH`.
pub(super) fn find() -> Option<PathBuf> {
    let named = super::program_of("CHROMIUM");
    let directories = env::var_os("PATH").unwrap_or_default();
    let mut found = env::split_paths(&directories).flat_map(|directory| {
        ["chromium", "chromium-browser", "google-chrome"].map(|name| directory.join(name))
    });
    named.or_else(|| found.find(|path| path.is_file()))
}

/// A browser with one page.
pub(super) struct Browser {
    process: Child,
    requests: ChildStdin,
    messages: Receiver<Value>,
    /// The session of the page.
    session: String,
    next: u64,
    /// Messages of the console, exceptions, and refusals by the policy.
    pub(super) complaints: Vec<String>,
    /// The addresses that the page requested.
    pub(super) requested: Vec<String>,
    profile: PathBuf,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

impl Browser {
    /// Starts the browser, with an empty page.
    pub(super) fn start(program: &Path) -> Result<Self, String> {
        let profile = env::temp_dir().join(format!("smtp-machine-web-{}", std::process::id()));
        // The protocol uses the descriptors 3 and 4. The shell makes them of the pipes of the process.
        let mut process = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null"])
            .arg(program)
            .args(["--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run"])
            // The sandbox does not work for root, nor in many containers. The page is ours.
            .args(["--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "about:blank"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let requests = process.stdin.take().ok_or("no pipe to the browser")?;
        let answers = process.stdout.take().ok_or("no pipe from the browser")?;
        let (sender, messages) = channel();
        thread::spawn(move || {
            for message in BufReader::new(answers).split(0).map_while(Result::ok) {
                let Ok(message) = serde_json::from_slice(&message) else { break };
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let (complaints, requested) = (Vec::new(), Vec::new());
        let mut browser = Self {
            process,
            requests,
            messages,
            session: String::new(),
            next: 0,
            complaints,
            requested,
            profile,
        };
        browser.attach()?;
        Ok(browser)
    }

    fn attach(&mut self) -> Result<(), String> {
        let target = self.call("Target.createTarget", json!({"url": "about:blank"}))?;
        let attached = self.call(
            "Target.attachToTarget",
            json!({"targetId": target["targetId"], "flatten": true}),
        )?;
        self.session = attached["sessionId"].as_str().unwrap_or_default().to_owned();
        for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] {
            self.call(&format!("{domain}.enable"), json!({}))?;
        }
        Ok(())
    }

    /// Calls a method of the protocol, and returns its result.
    pub(super) fn call(&mut self, method: &str, parameters: Value) -> Result<Value, String> {
        self.next += 1;
        let id = self.next;
        let mut request = json!({"id": id, "method": method, "params": parameters});
        if !self.session.is_empty() {
            request["sessionId"] = self.session.as_str().into();
        }
        let mut octets = request.to_string().into_bytes();
        octets.push(0);
        self.requests.write_all(&octets).map_err(|error| format!("{method}: {error}"))?;
        let deadline = Instant::now() + LIMIT;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let message = self.messages.recv_timeout(left);
            let message = message.map_err(|_| format!("{method}: the browser does not answer"))?;
            if message["id"] == id {
                return match &message["error"] {
                    Value::Null => Ok(message["result"].clone()),
                    error => Err(format!("{method}: {error}")),
                };
            }
            self.note(&message);
        }
    }

    /// Keeps what the page complains about, and what it requests.
    fn note(&mut self, message: &Value) {
        let parameters = &message["params"];
        match message["method"].as_str().unwrap_or_default() {
            "Runtime.consoleAPICalled" => self.complaints.push(parameters["args"].to_string()),
            "Runtime.exceptionThrown" => {
                self.complaints.push(parameters["exceptionDetails"].to_string())
            }
            "Log.entryAdded" => self.complaints.push(parameters["entry"]["text"].to_string()),
            "Network.requestWillBeSent" => {
                let address = parameters["request"]["url"].as_str().unwrap_or_default();
                self.requested.push(address.to_owned());
            }
            _ => {}
        }
    }

    /// Evaluates an expression in the page, and returns its value.
    pub(super) fn evaluate(&mut self, expression: &str) -> Result<Value, String> {
        let parameters =
            json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let result = self.call("Runtime.evaluate", parameters)?;
        match &result["exceptionDetails"] {
            Value::Null => Ok(result["result"]["value"].clone()),
            details => Err(format!("{expression}: {details}")),
        }
    }

    /// Waits until an expression is true.
    pub(super) fn wait_for(&mut self, expression: &str) -> Result<(), String> {
        let deadline = Instant::now() + LIMIT;
        while self.evaluate(&format!("Boolean({expression})"))? != true {
            if Instant::now() > deadline {
                return Err(format!("never true: {expression}"));
            }
            thread::sleep(Duration::from_millis(25));
        }
        Ok(())
    }

    /// Sets the size of the window and the preferences of the user, and loads a page.
    pub(super) fn open(&mut self, address: &str, view: View) -> Result<(), String> {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": view.width, "height": view.height, "deviceScaleFactor": 1, "mobile": view.width < 600}),
        )?;
        let features = json!([
            {"name": "prefers-color-scheme", "value": if view.dark { "dark" } else { "light" }},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]);
        self.call("Emulation.setEmulatedMedia", json!({"features": features}))?;
        self.call("Page.navigate", json!({"url": address}))?;
        self.wait_for("document.readyState === 'complete' && document.body.dataset.ready === ''")
    }

    /// Presses a key: a name such as `Tab`, or a character.
    pub(super) fn press(&mut self, key: &str) -> Result<(), String> {
        let (code, text) = match key {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            "Space" => (32, " "),
            "ArrowUp" => (38, ""),
            "ArrowDown" => (40, ""),
            character => (0, character),
        };
        let name = if key == "Space" { " " } else { key };
        let mut event =
            json!({"type": "keyDown", "key": name, "windowsVirtualKeyCode": code, "text": text});
        self.call("Input.dispatchKeyEvent", event.clone())?;
        event["type"] = "keyUp".into();
        self.call("Input.dispatchKeyEvent", event).map(drop)
    }

    /// Types a text, key by key; `\n` is Enter.
    pub(super) fn type_text(&mut self, text: &str) -> Result<(), String> {
        for character in text.chars() {
            match character {
                '\n' => self.press("Enter")?,
                ' ' => self.press("Space")?,
                other => self.press(other.encode_utf8(&mut [0; 4]))?,
            }
        }
        Ok(())
    }

    /// Writes a picture of the window to a file.
    pub(super) fn picture(&mut self, path: &Path) -> Result<(), String> {
        let picture = self.call("Page.captureScreenshot", json!({"format": "png"}))?;
        let octets = Base64::decode_vec(picture["data"].as_str().unwrap_or_default());
        let octets = octets.map_err(|error| error.to_string())?;
        fs::write(path, octets).map_err(|error| format!("{}: {error}", path.display()))
    }
}

/// The size of the window and the colours that the user prefers.
#[derive(Clone, Copy)]
pub(super) struct View {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) dark: bool,
}
