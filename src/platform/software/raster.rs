//! Rasterizes egui's triangles on the processor, into the pixels of a window.
//!
//! It does what egui requires of a renderer (`egui::epaint::Mesh`: triangles of premultiplied
//! colors times a texture, blended as they are, clipped to a rectangle) and nothing more. Every
//! pixel whose center is in a triangle is drawn once, even on an edge that two triangles share.

use egui::epaint::{ClippedPrimitive, ImageData, ImageDelta, Mesh, Primitive, TextureId, Vertex};
use egui::{Color32, Rect};
use std::collections::BTreeMap;
use std::ops::Range;

/// Red, green, blue and alpha, premultiplied, 0 to 255.
type Channels = [f32; 4];

/// The drawing surface: one number per pixel, `0x00RRGGBB`, row by row from the top.
pub(crate) struct Canvas<'a> {
    pub(crate) pixels: &'a mut [u32],
    /// In pixels.
    pub(crate) width: usize,
    /// In pixels.
    pub(crate) height: usize,
}

impl Canvas<'_> {
    /// Fills an area with one color.
    pub(crate) fn clear(&mut self, area: &Area, color: u32) {
        for row in area.rows.clone() {
            let line = row * self.width;
            let columns = line + area.columns.start..line + area.columns.end.min(self.width);
            if let Some(line) = self.pixels.get_mut(columns) {
                line.fill(color);
            }
        }
    }
}

/// A rectangle of pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) columns: Range<usize>,
    pub(crate) rows: Range<usize>,
}

impl Area {
    /// Returns the pixels of a rectangle in points, rounded as in egui's own renderers.
    pub(crate) fn of(rect: Rect, scale: f32, width: usize, height: usize) -> Self {
        let side = |at: f32, length: usize| ((at * scale + 0.5).max(0.0) as usize).min(length);
        Self {
            columns: side(rect.min.x, width)..side(rect.max.x, width),
            rows: side(rect.min.y, height)..side(rect.max.y, height),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.columns.is_empty() || self.rows.is_empty()
    }

    /// Returns the pixels that are in both.
    pub(crate) fn and(&self, other: &Self) -> Self {
        let both = |one: &Range<usize>, other: &Range<usize>| {
            one.start.max(other.start)..one.end.min(other.end)
        };
        Self { columns: both(&self.columns, &other.columns), rows: both(&self.rows, &other.rows) }
    }
}

struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
}

/// The rasterizer, with the textures of the triangles.
#[derive(Default)]
pub(crate) struct Raster {
    textures: BTreeMap<TextureId, Texture>,
    /// How often a whole texture was set.
    generation: u64,
}

impl Raster {
    /// Sets a texture or a part of one. A part that does not fit is clipped.
    pub(crate) fn set(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        let Some([left, top]) = delta.pos else {
            let texels = image.pixels.clone();
            self.generation += 1;
            self.textures.insert(id, Texture { width, height, texels });
            return;
        };
        let Some(texture) = self.textures.get_mut(&id) else { return };
        let fits = width.min(texture.width.saturating_sub(left));
        if fits == 0 {
            return;
        }
        let rows = texture.texels.chunks_exact_mut(texture.width).skip(top);
        for (to, from) in rows.zip(image.pixels.chunks_exact(width)) {
            to[left..left + fits].copy_from_slice(&from[..fits]);
        }
    }

    /// Returns a number that changes whenever a whole texture is set.
    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }

    /// Removes a texture.
    pub(crate) fn free(&mut self, id: TextureId) {
        self.textures.remove(&id);
    }

    /// Draws the part of these primitives that is in `area`, in order, one over the other. `scale`
    /// is in pixels per point.
    pub(crate) fn paint(
        &self,
        canvas: &mut Canvas<'_>,
        what: &[ClippedPrimitive],
        scale: f32,
        area: &Area,
    ) {
        for ClippedPrimitive { clip_rect, primitive } in what {
            // The program uses no paint callbacks.
            let Primitive::Mesh(mesh) = primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else { continue };
            let clip = Area::of(*clip_rect, scale, canvas.width, canvas.height).and(area);
            if !clip.is_empty() {
                paint_mesh(canvas, mesh, texture, &clip, scale);
            }
        }
    }
}

impl Texture {
    fn texel(&self, x: usize, y: usize) -> Channels {
        self.texels.get(y * self.width + x).copied().unwrap_or_default().to_array().map(f32::from)
    }

    /// Returns the color at a position in texels, interpolated from the four nearest centers.
    fn sample(&self, u: f32, v: f32) -> Channels {
        let axis = |at: f32, length: usize| {
            let at = (at - 0.5).clamp(0.0, length.saturating_sub(1) as f32);
            let first = at as usize;
            (first, (first + 1).min(length.saturating_sub(1)), at - first as f32)
        };
        let (left, right, across) = axis(u, self.width);
        let (top, bottom, down) = axis(v, self.height);
        // Glyphs are on whole pixels, where only one texel counts.
        const WHOLE: Range<f32> = 0.004..0.996;
        if !WHOLE.contains(&across) && !WHOLE.contains(&down) {
            let x = if across > 0.5 { right } else { left };
            return self.texel(x, if down > 0.5 { bottom } else { top });
        }
        let mut mixed = [0.0; 4];
        let upper = (1.0 - across, across);
        for (x, y, share) in [
            (left, top, upper.0 * (1.0 - down)),
            (right, top, upper.1 * (1.0 - down)),
            (left, bottom, upper.0 * down),
            (right, bottom, upper.1 * down),
        ] {
            for (sum, channel) in mixed.iter_mut().zip(self.texel(x, y)) {
                *sum += channel * share;
            }
        }
        mixed
    }
}

/// A quantity that changes linearly over a triangle: its value at the origin, and its rate of
/// change.
#[derive(Clone, Copy)]
struct Slope {
    value: f32,
    by_x: f32,
    by_y: f32,
}

impl Slope {
    fn at(self, x: f32, y: f32) -> f32 {
        self.value + self.by_x * x + self.by_y * y
    }

    fn is_flat(self) -> bool {
        self.by_x == 0.0 && self.by_y == 0.0
    }
}

/// Rounds up to a whole number, 0 for negative ones. (`f32::ceil` is a call of a function on
/// processors that the program must run on too.)
fn rounded_up(at: f32) -> usize {
    let whole = at.max(0.0) as usize;
    whole.saturating_add(usize::from(at > whole as f32))
}

/// Returns the pixels whose centers are between two positions, clipped to `allowed`.
fn pixel_centers(from: f32, to: f32, allowed: &Range<usize>) -> Range<usize> {
    rounded_up(from - 0.5).max(allowed.start)..rounded_up(to - 0.5).min(allowed.end)
}

fn paint_mesh(canvas: &mut Canvas<'_>, mesh: &Mesh, texture: &Texture, clip: &Area, scale: f32) {
    let corner = |at: u32| mesh.vertices.get(at as usize);
    // Most triangles are outside, above all when only a part of the window is drawn.
    let top = (clip.rows.start as f32 - 1.0) / scale;
    let bottom = (clip.rows.end as f32 + 1.0) / scale;
    let is_outside = |a: &Vertex, b: &Vertex, c: &Vertex| {
        let ys = [a.pos.y, b.pos.y, c.pos.y];
        ys.iter().all(|y| *y < top) || ys.iter().all(|y| *y > bottom)
    };
    let mut rest = &mesh.indices[..];
    while let [one, two, three, after @ ..] = rest {
        if let (Some(a), Some(b), Some(c)) = (corner(*one), corner(*two), corner(*three))
            && is_outside(a, b, c)
        {
            rest = after;
            continue;
        }
        if let [four, five, six, after @ ..] = after
            && three == four
            && two == five
            && let (Some(a), Some(b), Some(c), Some(d)) =
                (corner(*one), corner(*two), corner(*three), corner(*six))
            && paint_rectangle(canvas, [a, b, c, d], texture, clip, scale)
        {
            rest = after;
            continue;
        }
        if let (Some(a), Some(b), Some(c)) = (corner(*one), corner(*two), corner(*three)) {
            paint_triangle(canvas, [a, b, c], texture, clip, scale);
        }
        rest = after;
    }
}

/// Draws two triangles that are an upright rectangle of one color: a glyph whose texels are on whole
/// pixels, or an even surface. Returns whether they are.
fn paint_rectangle(
    canvas: &mut Canvas<'_>,
    [a, b, c, d]: [&Vertex; 4],
    texture: &Texture,
    clip: &Area,
    scale: f32,
) -> bool {
    let is_upright = a.pos.y == b.pos.y && c.pos.y == d.pos.y && a.pos.x == c.pos.x;
    let is_even = a.color == b.color && b.color == c.color && c.color == d.color;
    let is_straight = a.uv.y == b.uv.y && c.uv.y == d.uv.y && a.uv.x == c.uv.x && b.uv.x == d.uv.x;
    if !(is_upright && b.pos.x == d.pos.x && is_even && is_straight) {
        return false;
    }
    if !(a.pos.x < d.pos.x && a.pos.y < d.pos.y && a.pos.is_finite() && d.pos.is_finite()) {
        return false;
    }
    let [left, right] = [a.pos.x * scale, d.pos.x * scale];
    let [top, bottom] = [a.pos.y * scale, d.pos.y * scale];
    let columns = pixel_centers(left, right, &clip.columns);
    let rows = pixel_centers(top, bottom, &clip.rows);
    let (width, height) = (texture.width as f32, texture.height as f32);
    if a.uv == d.uv {
        let color = to_pixel(tinted(a.color, texture.sample(a.uv.x * width, a.uv.y * height)));
        for row in rows {
            let line = row * canvas.width;
            if let Some(line) = canvas.pixels.get_mut(line + columns.start..line + columns.end) {
                fill(line, color);
            }
        }
        return true;
    }
    // One texel for each pixel, none between two.
    let [u, v] = [a.uv.x * width, a.uv.y * height];
    let [across, down] = [d.uv.x * width - u, d.uv.y * height - v];
    let is_whole = |at: f32| (at - at.round()).abs() < 0.004;
    let is_one_to_one =
        (across - (right - left)).abs() < 0.004 && (down - (bottom - top)).abs() < 0.004;
    if !(is_one_to_one && [left, top, u, v].into_iter().all(is_whole)) {
        return false;
    }
    let (left, top, u, v) = (left.round(), top.round(), u.round(), v.round());
    if u < 0.0 || v < 0.0 {
        return false;
    }
    let tint = a.color.to_array();
    for row in rows {
        let line = row * canvas.width;
        let texels = (v as usize + (row as f32 - top) as usize) * texture.width + u as usize;
        let first = texels + (columns.start as f32 - left) as usize;
        let (Some(line), Some(texels)) = (
            canvas.pixels.get_mut(line + columns.start..line + columns.end),
            texture.texels.get(first..first + columns.len()),
        ) else {
            continue;
        };
        for (below, texel) in line.iter_mut().zip(texels) {
            match texel.to_array() {
                [0, 0, 0, 0] => {}
                [255, 255, 255, 255] => *below = over(*below, tint),
                texel => *below = over(*below, [0, 1, 2, 3].map(|at| scaled(tint[at], texel[at]))),
            }
        }
    }
    true
}

/// Returns the product of two numbers of 0 to 255, where 255 is one.
fn scaled(one: u8, other: u8) -> u8 {
    let product = u32::from(one) * u32::from(other) + 128;
    ((product + (product >> 8)) >> 8) as u8
}

/// Returns a vertex color times a texel.
fn tinted(color: Color32, texel: Channels) -> Channels {
    let color = color.to_array();
    [0, 1, 2, 3].map(|channel| f32::from(color[channel]) * texel[channel] / 255.0)
}

/// Rounds to bytes; the cast clamps numbers beyond a byte.
fn to_pixel(color: Channels) -> [u8; 4] {
    color.map(|channel| (channel + 0.5) as u8)
}

fn paint_triangle(
    canvas: &mut Canvas<'_>,
    corners: [&Vertex; 3],
    texture: &Texture,
    Area { columns, rows }: &Area,
    scale: f32,
) {
    let place = |corner: &Vertex| [corner.pos.x * scale, corner.pos.y * scale];
    let [a, b, c] = corners.map(place);
    let area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
    if area == 0.0 || !area.is_finite() {
        return;
    }
    // From the top corner down. The two triangles of a shared edge compute it from the same end,
    // and so get exactly the same numbers.
    let mut down = [a, b, c];
    down.sort_by(|one, other| one[1].total_cmp(&other[1]).then(one[0].total_cmp(&other[0])));
    let [top, middle, bottom] = down;
    let lines = pixel_centers(top[1], bottom[1], rows);
    let [left, right] = [a[0].min(b[0]).min(c[0]), a[0].max(b[0]).max(c[0])];
    if lines.is_empty() || pixel_centers(left, right, columns).is_empty() {
        return;
    }
    let slope = |of: &dyn Fn(&Vertex) -> f32| {
        let [at_a, at_b, at_c] = corners.map(of);
        let (to_b, to_c) = (at_b - at_a, at_c - at_a);
        let by_x = (to_b * (c[1] - a[1]) - to_c * (b[1] - a[1])) / area;
        let by_y = (to_c * (b[0] - a[0]) - to_b * (c[0] - a[0])) / area;
        Slope { value: at_a - by_x * a[0] - by_y * a[1], by_x, by_y }
    };
    let color = [0, 1, 2, 3].map(|channel| slope(&move |v| f32::from(v.color[channel])));
    let (width, height) = (texture.width as f32, texture.height as f32);
    let (u, v) = (slope(&|it| it.uv.x * width), slope(&|it| it.uv.y * height));
    // Nearly all triangles show one texel, which is white.
    let flat = (u.is_flat() && v.is_flat()).then(|| texture.sample(u.value, v.value));
    let even = flat.is_some() && color.iter().all(|channel| channel.is_flat());
    let pixel = |x: f32, y: f32| {
        let texel = flat.unwrap_or_else(|| texture.sample(u.at(x, y), v.at(x, y)));
        let mut mixed = [0.0; 4];
        for (channel, mixed) in mixed.iter_mut().enumerate() {
            *mixed = color[channel].at(x, y).clamp(0.0, 255.0) * texel[channel] / 255.0;
        }
        to_pixel(mixed)
    };
    let across = |from: [f32; 2], to: [f32; 2], y: f32| {
        from[0] + (y - from[1]) * ((to[0] - from[0]) / (to[1] - from[1]))
    };
    for row in lines {
        let y = row as f32 + 0.5;
        let long = across(top, bottom, y);
        let short = if y < middle[1] { across(top, middle, y) } else { across(middle, bottom, y) };
        let span = pixel_centers(long.min(short), long.max(short), columns);
        if span.is_empty() {
            continue;
        }
        let first = span.start;
        let Some(line) =
            canvas.pixels.get_mut(row * canvas.width + first..row * canvas.width + span.end)
        else {
            continue;
        };
        if even {
            fill(line, pixel(first as f32 + 0.5, y));
        } else {
            for (x, below) in line.iter_mut().enumerate() {
                *below = over(*below, pixel((first + x) as f32 + 0.5, y));
            }
        }
    }
}

/// Draws one color over a row of pixels.
fn fill(line: &mut [u32], color: [u8; 4]) {
    match color {
        [0, 0, 0, 0] => {}
        [_, _, _, 255] => line.fill(over(0, color)),
        _ => line.iter_mut().for_each(|below| *below = over(*below, color)),
    }
}

/// Blends a premultiplied color over an opaque pixel, two channels at a time in one number.
fn over(below: u32, [red, green, blue, alpha]: [u8; 4]) -> u32 {
    const TWO: u32 = 0x00FF_00FF;
    let through = u32::from(255 - alpha);
    // The product divided by 255, rounded.
    let fade = |two: u32| {
        let product = two * through + 0x0080_0080;
        (product + (product >> 8 & TWO)) >> 8 & TWO
    };
    let (outer, inner) = (fade(below & TWO), fade(below >> 8 & 0xFF));
    let add = |shift: u32, from: u32, color: u8| {
        // A color with more light than its alpha (additive blending) may exceed a byte.
        ((from >> shift & 0xFF) + u32::from(color)).min(255)
    };
    add(16, outer, red) << 16 | add(0, inner, green) << 8 | add(0, outer, blue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{ColorImage, TextureOptions, pos2};
    use std::sync::Arc;

    const WHITE: TextureId = TextureId::Managed(0);

    fn raster() -> Raster {
        let mut raster = Raster::default();
        let white = ColorImage::filled([4, 4], Color32::WHITE);
        raster.set(WHITE, &ImageDelta::full(Arc::new(white), TextureOptions::LINEAR));
        raster
    }

    fn mesh(points: &[[f32; 2]], indices: &[u32], color: Color32) -> ClippedPrimitive {
        let vertices = points
            .iter()
            .map(|[x, y]| Vertex { pos: pos2(*x, *y), uv: pos2(0.125, 0.125), color })
            .collect();
        let mesh = Mesh { indices: indices.to_vec(), vertices, texture_id: WHITE };
        let clip_rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(64.0, 64.0));
        ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) }
    }

    fn painted(raster: &Raster, what: &[ClippedPrimitive], scale: f32) -> Vec<u32> {
        let mut pixels = vec![0; 64 * 64];
        let mut canvas = Canvas { pixels: &mut pixels, width: 64, height: 64 };
        raster.paint(&mut canvas, what, scale, &Area { columns: 0..64, rows: 0..64 });
        pixels
    }

    /// Half-transparent triangles around one point: wherever two touch, no pixel is drawn twice or
    /// left out, so all of them have the same color.
    #[test]
    fn shared_edges_are_drawn_once() {
        let half = Color32::from_white_alpha(100);
        let mut seed = 7_u32;
        for _ in 0..200 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = |shift: u32| (seed >> shift & 0xFF) as f32 / 8.0 + 10.0;
            let points = [[2.0, 3.0], [61.5, 2.5], [60.0, 61.0], [3.0, 60.25], [at(8), at(16)]];
            let what = mesh(&points, &[0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0, 4], half);
            let pixels = painted(&raster(), &[what], 1.0);
            assert!(pixels.iter().all(|pixel| [0, 0x0064_6464].contains(pixel)), "{seed}");
            assert!(pixels[20 * 64 + 4..20 * 64 + 60].iter().all(|pixel| *pixel != 0), "{seed}");
        }
    }

    #[test]
    fn a_rectangle_covers_its_pixels_at_every_scale() {
        let square = [[2.0, 2.0], [10.0, 2.0], [10.0, 10.0], [2.0, 10.0]];
        for (scale, side) in [(1.0, 8), (1.5, 12), (2.0, 16)] {
            let what = mesh(&square, &[0, 1, 2, 0, 2, 3], Color32::RED);
            let pixels = painted(&raster(), &[what], scale);
            let drawn = pixels.iter().filter(|pixel| **pixel == 0x00FF_0000).count();
            assert_eq!(drawn, side * side, "{scale}");
        }
    }

    #[test]
    fn nothing_is_drawn_outside_the_clip_or_with_bad_numbers() {
        let far = [[-1e9, -1e9], [1e9, -1e9], [0.0, 1e9]];
        let mut what = mesh(&far, &[0, 1, 2], Color32::GREEN);
        what.clip_rect = Rect::from_min_max(pos2(3.0, 3.0), pos2(5.0, 5.0));
        let pixels = painted(&raster(), &[what], 1.0);
        assert_eq!(pixels.iter().filter(|pixel| **pixel != 0).count(), 4);
        let broken = [[f32::NAN, 0.0], [f32::INFINITY, 1.0], [0.0, f32::MAX]];
        let what = mesh(&broken, &[0, 1, 2, 0, 1, 9], Color32::GREEN);
        assert!(painted(&raster(), &[what], 1.0).iter().all(|pixel| *pixel == 0));
    }

    #[test]
    fn a_partial_texture_update_is_applied() {
        let mut raster = raster();
        let piece = ColorImage::filled([3, 3], Color32::BLUE);
        let delta = ImageDelta::partial([2, 2], Arc::new(piece), TextureOptions::LINEAR);
        raster.set(WHITE, &delta);
        let texture = &raster.textures[&WHITE];
        let blue = texture.texels.iter().filter(|texel| **texel == Color32::BLUE).count();
        assert_eq!(blue, 4, "what does not fit is cut");
        assert_eq!(texture.sample(3.5, 3.5), [0.0, 0.0, 255.0, 255.0]);
        assert_eq!(texture.sample(2.0, 2.5), [127.5, 127.5, 255.0, 255.0]);
    }
}
