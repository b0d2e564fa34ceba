//! Every color, size and text style of the window, with the values of the design's token tables.
//! Radii, distances and durations are in `metrics`. Colors and font sizes are not named anywhere
//! else (enforced by `clippy.toml`).
#![allow(clippy::disallowed_methods, reason = "the one place where colours are made")]

use crate::ui::icons::Face;
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Shadow, Stroke,
    Style, TextFormat, TextStyle, Theme, Ui, Visuals,
    style::{ScrollFadeStyle, ScrollStyle, WidgetVisuals},
};
use std::time::Duration;

/// The colors of one theme.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tokens {
    pub(crate) bg: Color32,
    pub(crate) rail: Color32,
    pub(crate) card: Color32,
    pub(crate) sunken: Color32,
    pub(crate) hover: Color32,
    pub(crate) selected: Color32,
    pub(crate) line: Color32,
    pub(crate) line_card: Color32,
    pub(crate) line_btn: Color32,
    pub(crate) line_ctl: Color32,
    pub(crate) text: Color32,
    pub(crate) text2: Color32,
    pub(crate) text3: Color32,
    pub(crate) disabled: Color32,
    pub(crate) accent: Color32,
    pub(crate) accent_fill: Color32,
    pub(crate) accent_hover: Color32,
    pub(crate) accent_press: Color32,
    pub(crate) on_accent: Color32,
    pub(crate) accent_tint: Color32,
    pub(crate) accent_line: Color32,
    pub(crate) focus: Color32,
    pub(crate) ok: Color32,
    pub(crate) ok_tint: Color32,
    pub(crate) warn: Color32,
    pub(crate) warn_icon: Color32,
    pub(crate) warn_tint: Color32,
    pub(crate) warn_line: Color32,
    pub(crate) bad: Color32,
    pub(crate) bad_fill: Color32,
    pub(crate) bad_hover: Color32,
    pub(crate) bad_press: Color32,
    pub(crate) bad_tint: Color32,
    pub(crate) bad_line: Color32,
    pub(crate) mute: Color32,
    pub(crate) mute_tint: Color32,
    pub(crate) practice: Color32,
    pub(crate) practice_tint: Color32,
    pub(crate) practice_line: Color32,
    pub(crate) bar_none: Color32,
    pub(crate) bar_read: Color32,
    pub(crate) bar_change: Color32,
    pub(crate) bar_care: Color32,
    pub(crate) scrim: Color32,
    pub(crate) toast: Color32,
    pub(crate) toast_text: Color32,
    /// Fill and text color of the app tiles.
    pub(crate) tiles: [(Color32, Color32); 6],
    shadow_alpha: [u8; 3],
    shadow: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

const LIGHT: Tokens = Tokens {
    bg: hex(0xF7F8F8),
    rail: hex(0xEEF1F1),
    card: hex(0xFFFFFF),
    sunken: hex(0xF1F4F4),
    hover: hex(0xE6EAEB),
    selected: hex(0xE0F0F4),
    line: hex(0xE3E7E8),
    line_card: hex(0xD8DDDF),
    line_btn: hex(0xC2CACE),
    line_ctl: hex(0x7D8990),
    text: hex(0x14181B),
    text2: hex(0x4A5359),
    text3: hex(0x5D676D),
    disabled: hex(0x7F8A90),
    accent: hex(0x0B6580),
    accent_fill: hex(0x0B6580),
    accent_hover: hex(0x08546B),
    accent_press: hex(0x064556),
    on_accent: hex(0xFFFFFF),
    accent_tint: hex(0xE3F1F5),
    accent_line: hex(0xA6D0DC),
    focus: hex(0x0A7EA4),
    ok: hex(0x1C6E3A),
    ok_tint: hex(0xE6F4EA),
    warn: hex(0x7D4F00),
    warn_icon: hex(0xB06A00),
    warn_tint: hex(0xFDF3DE),
    warn_line: hex(0xEACF98),
    bad: hex(0xAE2219),
    bad_fill: hex(0xB3261E),
    // 8% and 16% darker.
    bad_hover: hex(0xA5231C),
    bad_press: hex(0x962019),
    bad_tint: hex(0xFCECEA),
    bad_line: hex(0xF0C0BB),
    mute: hex(0x566067),
    mute_tint: hex(0xECEFF0),
    practice: hex(0x57479B),
    practice_tint: hex(0xEFECFA),
    practice_line: hex(0xCFC7EE),
    bar_none: hex(0xC3CBCE),
    bar_read: hex(0x3F93AC),
    bar_change: hex(0x0B4F66),
    bar_care: hex(0xC47A0C),
    scrim: Color32::from_rgba_premultiplied(8, 11, 13, 107),
    toast: hex(0x22292D),
    toast_text: hex(0xF2F5F6),
    tiles: [
        (hex(0xE2EEF1), hex(0x0B5A72)),
        (hex(0xEDEBE0), hex(0x5F5316)),
        (hex(0xE9E6F4), hex(0x4C3F8A)),
        (hex(0xF5E6E0), hex(0x8A3B1B)),
        (hex(0xE3EEDF), hex(0x33602A)),
        (hex(0xE4E8EE), hex(0x3C4C63)),
    ],
    shadow_alpha: [20, 46, 56],
    shadow: hex(0x141E24),
};

const DARK: Tokens = Tokens {
    bg: hex(0x15191B),
    rail: hex(0x101416),
    card: hex(0x1C2124),
    sunken: hex(0x14181A),
    hover: hex(0x262D31),
    selected: hex(0x12333D),
    line: hex(0x2A3034),
    line_card: hex(0x30373B),
    line_btn: hex(0x465057),
    line_ctl: hex(0x737F86),
    text: hex(0xECEFF0),
    text2: hex(0xB5BEC2),
    text3: hex(0x97A1A6),
    disabled: hex(0x778288),
    accent: hex(0x5FC0D8),
    accent_fill: hex(0x4FB4CE),
    accent_hover: hex(0x6AC6DD),
    accent_press: hex(0x3FA0BA),
    on_accent: hex(0x05232C),
    accent_tint: hex(0x12333D),
    accent_line: hex(0x23586A),
    focus: hex(0x7CD3E8),
    ok: hex(0x72CB90),
    ok_tint: hex(0x15301F),
    warn: hex(0xE9BB62),
    warn_icon: hex(0xE9BB62),
    warn_tint: hex(0x33280F),
    warn_line: hex(0x5E4B20),
    bad: hex(0xF5938A),
    bad_fill: hex(0xF5938A),
    bad_hover: hex(0xE1877F),
    bad_press: hex(0xCE7B74),
    bad_tint: hex(0x3B1C1A),
    bad_line: hex(0x6B322E),
    mute: hex(0xA9B2B7),
    mute_tint: hex(0x262C30),
    practice: hex(0xB9ABF3),
    practice_tint: hex(0x272240),
    practice_line: hex(0x453C70),
    bar_none: hex(0x3E474C),
    bar_read: hex(0x3F93AC),
    bar_change: hex(0x8FDDF0),
    bar_care: hex(0xE9BB62),
    scrim: Color32::from_rgba_premultiplied(2, 4, 5, 158),
    toast: hex(0xE9EDEE),
    toast_text: hex(0x171B1E),
    tiles: [
        (hex(0x17333D), hex(0x8FD0E2)),
        (hex(0x302C17), hex(0xD9C983)),
        (hex(0x2A2542), hex(0xBDB1F0)),
        (hex(0x3A2319), hex(0xEBAE92)),
        (hex(0x1E3119), hex(0xA5D096)),
        (hex(0x252D38), hex(0xAFBFD6)),
    ],
    shadow_alpha: [92, 115, 128],
    shadow: hex(0x000000),
};

impl Tokens {
    /// The shadow of found-file cards and verdicts.
    pub(crate) fn lifted(&self) -> Shadow {
        self.shadow([0, 4], 14, 0)
    }

    /// The shadow of toasts and popovers.
    pub(crate) fn floating(&self) -> Shadow {
        self.shadow([0, 10], 28, 1)
    }

    /// The shadow of dialogs.
    pub(crate) fn dialog(&self) -> Shadow {
        self.shadow([0, 16], 40, 2)
    }

    fn shadow(&self, offset: [i8; 2], blur: u8, strength: usize) -> Shadow {
        let alpha = self.shadow_alpha.get(strength).copied().unwrap_or(46);
        let [r, g, b, _] = self.shadow.to_array();
        Shadow { offset, blur, spread: 0, color: Color32::from_rgba_unmultiplied(r, g, b, alpha) }
    }
}

/// Returns the colors of the active theme.
pub(crate) fn tokens(ui: &Ui) -> &'static Tokens {
    tokens_for(ui.visuals().dark_mode)
}

fn tokens_for(dark: bool) -> &'static Tokens {
    if dark { &DARK } else { &LIGHT }
}

pub(crate) use crate::ui::metrics::{motion, radius, size, space};

/// How often a countdown is redrawn.
pub(crate) const COUNTDOWN: Duration = Duration::from_secs(1);

/// How soon the window checks again for an expected answer.
pub(crate) const LOOK_AGAIN: Duration = Duration::from_millis(300);

/// The text styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Heading,
    HeadingNarrow,
    Number,
    Title,
    Section,
    Strong,
    Medium,
    Body,
    Secondary,
    SecondaryMedium,
    SecondaryStrong,
    Caption,
    CaptionMedium,
    Mono,
    MonoSmall,
    MonoLarge,
}

impl Type {
    /// Returns size, line height, letter spacing and family.
    fn metrics(self) -> (f32, f32, f32, FontFamily) {
        let named = |name: &str| FontFamily::Name(name.into());
        let (regular, medium, semibold) =
            (FontFamily::Proportional, named("medium"), named("semibold"));
        match self {
            Self::Heading => (24.0, 30.0, -0.3, semibold),
            Self::HeadingNarrow => (20.0, 26.0, -0.2, semibold),
            Self::Number => (28.0, 32.0, -0.6, semibold),
            Self::Title => (18.0, 24.0, -0.1, semibold),
            Self::Section => (16.0, 22.0, -0.1, semibold),
            Self::Strong => (14.0, 20.0, 0.0, semibold),
            Self::Medium => (14.0, 20.0, 0.0, medium),
            Self::Body => (14.0, 20.0, 0.0, regular),
            Self::Secondary => (13.0, 20.0, 0.0, regular),
            Self::SecondaryMedium => (13.0, 20.0, 0.0, medium),
            Self::SecondaryStrong => (13.0, 20.0, 0.0, semibold),
            Self::Caption => (12.0, 16.0, 0.0, regular),
            Self::CaptionMedium => (12.0, 16.0, 0.0, medium),
            Self::Mono => (13.0, 18.0, 0.0, FontFamily::Monospace),
            Self::MonoSmall => (12.0, 18.0, 0.0, FontFamily::Monospace),
            Self::MonoLarge => (20.0, 28.0, 0.0, FontFamily::Monospace),
        }
    }

    /// Returns the next smaller style of this weight, for a line with too little room.
    pub(crate) fn smaller(self) -> Option<Self> {
        match self {
            Self::Strong => Some(Self::SecondaryStrong),
            Self::Section | Self::SecondaryStrong | Self::SecondaryMedium => {
                Some(Self::CaptionMedium)
            }
            Self::Medium => Some(Self::SecondaryMedium),
            Self::Body => Some(Self::Secondary),
            Self::Secondary => Some(Self::Caption),
            _ => None,
        }
    }

    /// Whether body text has no smaller style than this.
    pub(crate) fn is_smallest(self) -> bool {
        matches!(self, Self::Caption | Self::CaptionMedium)
    }

    /// Returns just the font, for text fields.
    pub(crate) fn font(self) -> FontId {
        let (size, _, _, family) = self.metrics();
        FontId::new(size, family)
    }

    /// Returns the complete text format.
    pub(crate) fn format(self, color: Color32) -> TextFormat {
        let (size, line, spacing, family) = self.metrics();
        TextFormat {
            font_id: FontId::new(size, family),
            extra_letter_spacing: spacing,
            line_height: Some(line),
            color,
            ..TextFormat::default()
        }
    }
}

/// Installs the fonts and both themes. Called once at startup.
pub(crate) fn install(ctx: &Context) {
    install_fonts(ctx);
    for (theme, tokens) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
        ctx.set_style_of(theme, style(tokens, theme));
    }
    ctx.options_mut(|options| {
        // A desktop that reports no theme gets the light one, like the BigCommerce form beside it.
        options.fallback_theme = Theme::Light;
        // Ctrl+Q goes through the same confirmation as the window's close button.
        options.quit_shortcuts.clear();
    });
}

/// Turns animations off or on.
pub(crate) fn set_reduced_motion(ctx: &Context, still: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if still { 0.0 } else { motion::STOCK };
        style.scroll_animation = if still {
            egui::style::ScrollAnimation::none()
        } else {
            egui::style::ScrollAnimation::duration(motion::SCROLL)
        };
    });
}

fn install_fonts(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    let mut add = |name: &str, data: &'static [u8], family: FontFamily| {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(data).into());
        fonts.families.entry(family).or_default().push(name.to_owned());
    };
    let named = |name: &str| FontFamily::Name(name.into());
    let regular = include_bytes!("../../assets/fonts/inter-regular.otf");
    let medium = include_bytes!("../../assets/fonts/inter-medium.otf");
    let semibold = include_bytes!("../../assets/fonts/inter-semibold.otf");
    let mono = include_bytes!("../../assets/fonts/jetbrains-mono-regular.ttf");
    add("inter-regular", regular, FontFamily::Proportional);
    add("inter-medium", medium, named("medium"));
    add("inter-semibold", semibold, named("semibold"));
    add("jetbrains-mono", mono, FontFamily::Monospace);
    let icons = include_bytes!("../../assets/fonts/phosphor-regular.ttf");
    let fill = include_bytes!("../../assets/fonts/phosphor-fill.ttf");
    let bold = include_bytes!("../../assets/fonts/phosphor-bold.ttf");
    add("phosphor", icons, Face::Regular.family());
    add("phosphor-fill", fill, Face::Fill.family());
    add("phosphor-bold", bold, Face::Bold.family());
    ctx.set_fonts(fonts);
}

/// Styles egui's own widgets (text fields, scroll bars, tooltips) in our colors.
fn style(tokens: &Tokens, theme: Theme) -> Style {
    let mut style = Style { visuals: visuals(tokens, theme), ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, Type::Caption.font()),
        (TextStyle::Body, Type::Secondary.font()),
        (TextStyle::Button, Type::Medium.font()),
        (TextStyle::Heading, Type::Heading.font()),
        (TextStyle::Monospace, Type::Mono.font()),
    ]
    .into();
    style.spacing.item_spacing = egui::Vec2::ZERO;
    style.spacing.scroll = scroll_bars();
    style.interaction.selectable_labels = false;
    style
}

/// Returns slim scroll bars that float over the content and stay visible at rest, so users notice
/// that there is more.
fn scroll_bars() -> ScrollStyle {
    ScrollStyle {
        floating: true,
        bar_width: 6.0,
        floating_width: 5.0,
        floating_allocated_width: 0.0,
        bar_inner_margin: 0.0,
        bar_outer_margin: 3.0,
        handle_min_length: 28.0,
        foreground_color: false,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 1.0,
        active_handle_opacity: 1.0,
        interact_handle_opacity: 1.0,
        fade: ScrollFadeStyle { strength: 0.0, ..ScrollFadeStyle::default() },
        ..ScrollStyle::floating()
    }
}

fn visuals(tokens: &Tokens, theme: Theme) -> Visuals {
    let mut visuals = theme.default_visuals();
    let widget = |fill: Color32, line: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius: CornerRadius::same(radius::BUTTON),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = widget(tokens.bg, tokens.line, tokens.text);
    visuals.widgets.inactive = widget(tokens.line_btn, tokens.line_btn, tokens.text);
    visuals.widgets.hovered = widget(tokens.line_ctl, tokens.line_btn, tokens.text);
    visuals.widgets.active = widget(tokens.line_ctl, tokens.line_btn, tokens.text);
    // For menu entries; the fills above are for scroll bars.
    visuals.widgets.hovered.weak_bg_fill = tokens.hover;
    visuals.widgets.active.weak_bg_fill = tokens.line_card;
    visuals.widgets.open = widget(tokens.hover, tokens.line_btn, tokens.text);
    visuals.selection.bg_fill = tokens.accent_line;
    visuals.selection.stroke = Stroke::new(1.0, tokens.text);
    visuals.hyperlink_color = tokens.accent;
    visuals.panel_fill = tokens.bg;
    visuals.window_fill = tokens.card;
    visuals.window_stroke = Stroke::new(1.0, tokens.line_card);
    visuals.window_corner_radius = CornerRadius::same(radius::DIALOG);
    visuals.window_shadow = tokens.dialog();
    visuals.popup_shadow = tokens.floating();
    visuals.extreme_bg_color = tokens.card;
    visuals.faint_bg_color = tokens.sunken;
    visuals.text_cursor.stroke = Stroke::new(1.5, tokens.accent);
    visuals
}

#[cfg(test)]
#[path = "theme_tests.rs"]
mod tests;
