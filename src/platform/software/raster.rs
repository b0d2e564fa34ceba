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

struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
}

/// The rasterizer, with the textures of the triangles.
#[derive(Default)]
pub(crate) struct Raster {
    textures: BTreeMap<TextureId, Texture>,
}

impl Raster {
    /// Sets a texture or a part of one. A part that does not fit is clipped.
    pub(crate) fn set(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        let Some([left, top]) = delta.pos else {
            let texels = image.pixels.clone();
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

    /// Removes a texture.
    pub(crate) fn free(&mut self, id: TextureId) {
        self.textures.remove(&id);
    }

    /// Draws these primitives in order, one over the other. `scale` is in pixels per point.
    pub(crate) fn paint(&self, canvas: &mut Canvas<'_>, what: &[ClippedPrimitive], scale: f32) {
        for ClippedPrimitive { clip_rect, primitive } in what {
            // The program uses no paint callbacks.
            let Primitive::Mesh(mesh) = primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else { continue };
            paint_mesh(canvas, mesh, texture, *clip_rect, scale);
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

/// Returns the pixels whose centers are between two positions, clipped to `allowed`.
fn pixel_centers(from: f32, to: f32, allowed: &Range<usize>) -> Range<usize> {
    let first = ((from - 0.5).ceil().max(0.0) as usize).max(allowed.start);
    first..((to - 0.5).ceil().max(0.0) as usize).min(allowed.end)
}

fn paint_mesh(canvas: &mut Canvas<'_>, mesh: &Mesh, texture: &Texture, clip: Rect, scale: f32) {
    // Rounded, as in egui's own renderers.
    let side = |at: f32, length: usize| ((at * scale).round().max(0.0) as usize).min(length);
    let columns = side(clip.min.x, canvas.width)..side(clip.max.x, canvas.width);
    let rows = side(clip.min.y, canvas.height)..side(clip.max.y, canvas.height);
    if columns.is_empty() || rows.is_empty() {
        return;
    }
    for corners in mesh.indices.chunks_exact(3) {
        let corner = |at: usize| mesh.vertices.get(corners[at] as usize);
        if let (Some(a), Some(b), Some(c)) = (corner(0), corner(1), corner(2)) {
            paint_triangle(canvas, [a, b, c], texture, (&columns, &rows), scale);
        }
    }
}

fn paint_triangle(
    canvas: &mut Canvas<'_>,
    corners: [&Vertex; 3],
    texture: &Texture,
    (columns, rows): (&Range<usize>, &Range<usize>),
    scale: f32,
) {
    let place = |corner: &Vertex| [corner.pos.x * scale, corner.pos.y * scale];
    let [a, b, c] = corners.map(place);
    let area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
    if area == 0.0 || !area.is_finite() {
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
    let even = color.iter().all(|channel| channel.is_flat()) && u.is_flat() && v.is_flat();
    let pixel = |x: f32, y: f32| {
        let texel = texture.sample(u.at(x, y), v.at(x, y));
        let mut mixed = [0.0; 4];
        for (channel, mixed) in mixed.iter_mut().enumerate() {
            *mixed = color[channel].at(x, y).clamp(0.0, 255.0) * texel[channel] / 255.0;
        }
        mixed
    };

    // From the top corner down. The two triangles of a shared edge compute it from the same end,
    // and so get exactly the same numbers.
    let mut down = [a, b, c];
    down.sort_by(|one, other| one[1].total_cmp(&other[1]).then(one[0].total_cmp(&other[0])));
    let [top, middle, bottom] = down;
    let across = |from: [f32; 2], to: [f32; 2], y: f32| {
        from[0] + (y - from[1]) * ((to[0] - from[0]) / (to[1] - from[1]))
    };
    for row in pixel_centers(top[1], bottom[1], rows) {
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
                *below = blend(*below, pixel((first + x) as f32 + 0.5, y));
            }
        }
    }
}

fn fill(line: &mut [u32], over: Channels) {
    if over[3] >= 254.5 {
        line.fill(blend(0, over));
    } else {
        for below in line {
            *below = blend(*below, over);
        }
    }
}

/// Blends a premultiplied color over an opaque pixel.
fn blend(below: u32, over: Channels) -> u32 {
    let through = 1.0 - over[3] / 255.0;
    [16, 8, 0].into_iter().zip(over).fold(0, |mixed, (shift, over)| {
        let below = (below >> shift & 0xFF) as f32;
        // Adding 0.5 rounds; the cast clamps numbers beyond a byte.
        let channel = u32::from((over + below * through + 0.5) as u8);
        mixed | channel << shift
    })
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
        raster.paint(&mut canvas, what, scale);
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
